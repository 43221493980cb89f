using System.CommandLine;
using Musubi.Foundation;
using Musubi.Host.Composition;
using Musubi.Host.Serving;
using Musubi.Persistence.Transfer;
using Musubi.WebKit;

namespace Musubi.Host.Commands;

/// <summary><c>musubi import FILE</c>: takes a programme file into the database, as a whole or not at all.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = Say.Text("Host.Command.ImportFile") };
        var dryRun = new Option<bool>("--dry-run") { Description = Say.Text("Host.Command.DryRun") };
        var database = Setting.Database();
        var command = new Command("import", Say.Text("Host.Command.Import")) { file, dryRun, database };
        command.SetAction((parsed, cancel) => Faults.ToldAsync(async () =>
        {
            var from = parsed.GetRequiredValue(file);
            if (!from.Exists)
            {
                Say.Error("Host.Import.NoFile", ("file", from.ToString()));
                return ExitCode.InputWrong;
            }

            using var app = Application.BuildWorker(parsed, database);
            await Preparation.MigrateAsync(app.Services, cancel);
            var order = new ImportOrder(await File.ReadAllBytesAsync(from.FullName, cancel), from.Name, Actor.System("import"))
            {
                IsDryRun = parsed.GetValue(dryRun),
            };
            var outcome = await ProgressBar.WhileAsync(bar => app.Services.GetRequiredService<ProgrammeImport>().RunAsync(order with { Progress = bar }, cancel));
            var text = app.Services.GetRequiredService<Words>().In(Say.Language);
            ImportReport.Print(outcome, from.ToString(), order.IsDryRun, text);
            return outcome.IsSound ? ExitCode.Done : ExitCode.InputWrong;
        }));
        return command;
    }
}
