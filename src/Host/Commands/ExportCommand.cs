using System.CommandLine;
using Musubi.Foundation;
using Musubi.Host.Composition;
using Musubi.Host.Serving;
using Musubi.Persistence.Transfer;
using Musubi.WebKit;

namespace Musubi.Host.Commands;

/// <summary><c>musubi export PROGRAMME</c>: writes a programme with everything it needs, to a file or to standard output.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var programme = new Argument<string>("PROGRAMME") { Description = Say.Text("Host.Command.ExportProgramme") };
        var file = new Option<FileInfo?>("--out") { Description = Say.Text("Host.Command.ExportOut") };
        var database = Setting.Database();
        var command = new Command("export", Say.Text("Host.Command.Export")) { programme, file, database };
        command.SetAction((parsed, cancel) => Faults.ToldAsync(async () =>
        {
            using var app = Application.BuildWorker(parsed, database);
            await Preparation.MigrateAsync(app.Services, cancel);
            var written = Key.Check(parsed.GetRequiredValue(programme)).Succeeded(out var key, out var problem)
                ? await app.Services.GetRequiredService<ProgrammeExport>().RunAsync(key, Actor.System("export"), cancel)
                : problem;
            if (!written.Succeeded(out var bytes, out problem))
            {
                await Console.Error.WriteLineAsync(app.Services.GetRequiredService<Words>().In(Say.Language).Of(problem));
                return ExitCode.InputWrong;
            }

            await WriteAsync(bytes, parsed.GetValue(file), cancel);
            return ExitCode.Done;
        }));
        return command;
    }

    private static async Task WriteAsync(byte[] bytes, FileInfo? file, CancellationToken cancel)
    {
        if (file is null)
        {
            await using var output = Console.OpenStandardOutput();
            await output.WriteAsync(bytes, cancel);
            return;
        }

        try
        {
            await File.WriteAllBytesAsync(file.FullName, bytes, cancel);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new FaultException("Host.Fault.FileNotWritten", ("file", file.ToString()), ("detail", exception.Message));
        }
    }
}
