using System.CommandLine;

namespace Musubi.Host.Commands;

/// <summary>The command line: `musubi serve` and its siblings; `serve` when nothing is said.</summary>
public static class MusubiCommands
{
    /// <summary>Runs one command.</summary>
    /// <returns>0 when it did what it should; otherwise a sentence on standard error says why not.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        Console.OutputEncoding = System.Text.Encoding.UTF8;
        var root = new RootCommand(Say.Text("Host.Command.Root"))
        {
            ServeCommand.Create(),
            WorkerCommand.Create(),
            MigrateCommand.Create(),
            ImportCommand.Create(),
            ExportCommand.Create(),
            AuditCommand.Create(),
            DoctorCommand.Create(),
            Grant.GrantCommand.Create(),
            Timetable.TimetableCommand.Create(),
            Match.MatchCommand.Create(),
        };
        var parsed = root.Parse(args.Length == 0 ? ["serve"] : args);
        try
        {
            var exit = await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
            return parsed.Errors.Count > 0 ? ExitCode.InputWrong : exit;
        }
        catch (Exception ours) when (ours is not OperationCanceledException)
        {
            // A mistake of ours: whoever reports it needs where it happened.
            await Console.Error.WriteLineAsync(ours.ToString());
            return ExitCode.OurMistake;
        }
    }
}
