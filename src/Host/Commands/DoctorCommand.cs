using System.CommandLine;
using Musubi.Foundation;
using Musubi.Host.Composition;
using Musubi.Host.Doctor;
using Musubi.Host.Doctor.Fill;
using Musubi.Host.Serving;
using Musubi.Persistence.Transfer;
using Musubi.WebKit;
using NodaTime;
using Spectre.Console;

namespace Musubi.Host.Commands;

/// <summary><c>musubi doctor</c>: looks at everything that this installation depends on and says what to mend.</summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        var database = Setting.Database();
        var fill = new Option<bool>("--fill") { Description = Say.Text("Host.Command.Fill") };
        var issues = new Option<int>("--issues") { Description = Say.Text("Host.Command.FillIssues"), DefaultValueFactory = _ => 2_000 };
        var solutions = new Option<int>("--solutions") { Description = Say.Text("Host.Command.FillSolutions"), DefaultValueFactory = _ => 10_000 };
        var command = new Command("doctor", Say.Text("Host.Command.Doctor")) { fill, issues, solutions, database };
        command.SetAction((parsed, cancel) => Faults.ToldAsync(async () =>
        {
            using var house = Application.BuildWorker(parsed, database);
            if (parsed.GetValue(fill))
            {
                return await FillAsync(house.Services, parsed.GetValue(issues), parsed.GetValue(solutions), cancel);
            }

            var findings = await Examination.RunAsync(house.Services, cancel);
            var table = new Table().Border(TableBorder.Minimal).AddColumns(Say.Text("Host.Doctor.What"), Say.Text("Host.Doctor.State"), Say.Text("Host.Doctor.Finding"));
            foreach (var finding in findings)
            {
                table.AddRow(
                    Markup.Escape(Say.Text($"Host.Doctor.{finding.What}")),
                    finding.IsWell ? $"[green]{Markup.Escape(Say.Text("Host.Doctor.Well"))}[/]" : $"[red]{Markup.Escape(Say.Text("Host.Doctor.Ill"))}[/]",
                    Markup.Escape(Say.Text(finding.Key, finding.Facts)));
            }

            AnsiConsole.Write(table);
            return findings.All(finding => finding.IsWell) ? 0 : 1;
        }));
        return command;
    }

    // The same way as any other file: what it shows about long lists holds for imports, too.
    private static async Task<int> FillAsync(IServiceProvider services, int issues, int solutions, CancellationToken cancel)
    {
        if (issues < 0 || solutions < 0)
        {
            Say.Error("Host.Fill.Negative");
            return ExitCode.InputWrong;
        }

        await Preparation.MigrateAsync(services, cancel);
        var file = FilledProgramme.Write(await FillWords.ReadAsync(cancel), issues, solutions, LocalDate.FromDateTime(services.GetRequiredService<TimeProvider>().GetUtcNow().DateTime));
        var order = new ImportOrder(file, "fill.json", Actor.System("fill"));
        var outcome = await ProgressBar.WhileAsync(bar => services.GetRequiredService<ProgrammeImport>().RunAsync(order with { Progress = bar }, cancel));
        ImportReport.Print(outcome, "fill.json", isDryRun: false, services.GetRequiredService<Words>().In(Say.Language));
        return outcome.IsSound ? ExitCode.Done : ExitCode.InputWrong;
    }
}
