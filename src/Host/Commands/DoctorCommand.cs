using System.CommandLine;
using Musubi.Host.Composition;
using Musubi.Host.Doctor;
using Musubi.Host.Serving;
using Spectre.Console;

namespace Musubi.Host.Commands;

/// <summary><c>musubi doctor</c>: looks at everything that this installation depends on and says what to mend.</summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        var database = Setting.Database();
        var command = new Command("doctor", Say.Text("Host.Command.Doctor")) { database };
        command.SetAction((parsed, cancel) => Faults.ToldAsync(async () =>
        {
            using var house = Application.BuildWorker(parsed, database);
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
}
