using System.CommandLine;
using Musubi.Foundation;
using Musubi.GrantRules;
using Musubi.Host.Serving;

namespace Musubi.Host.Commands.Grant;

/// <summary><c>musubi grant</c>: what a scheme pays for a budget, line by line.</summary>
internal static class GrantCommand
{
    public static Command Create()
    {
        // None is required for the parser: a missing one is wrong input like any other, and told as such.
        var scheme = new Option<string?>("--scheme") { Description = Say.Text("Host.Grant.Scheme"), HelpName = "ID|FILE.json" };
        var budget = new Option<FileInfo?>("--budget") { Description = Say.Text("Host.Grant.Budget"), HelpName = "BUDGET.json" };
        var reader = new Option<string>("--reader") { Description = Say.Text("Host.Grant.Reader"), HelpName = "en|de|ja", DefaultValueFactory = _ => Language.English.Tag };
        var file = new Option<FileInfo?>("--out") { Description = Say.Text("Host.Grant.Out"), HelpName = "ACCOUNT.json" };
        var command = new Command("grant", $"{Say.Text("Host.Grant.Command")}\n\n{GrantExample.Call}\n\n{GrantExample.Budget}") { scheme, budget, reader, file };
        command.Add(SchemesCommand.Create());
        command.SetAction((parsed, cancel) => Faults.ToldAsync(async () =>
        {
            if (GrantReader.Of(parsed.GetValue(reader)) is not { } words)
            {
                return ExitCode.InputWrong;
            }

            var found = await GrantFiles.ReadSchemeAsync(parsed.GetValue(scheme), words, cancel);
            var asked = await GrantFiles.ReadBudgetAsync(parsed.GetValue(budget), words, cancel);
            if (found is null || asked is null)
            {
                return ExitCode.InputWrong;
            }

            if (!GrantCalculation.Compute(found, asked).Succeeded(out var account, out var faults))
            {
                words.Tell(parsed.GetValue(budget)!.ToString(), faults);
                return ExitCode.InputWrong;
            }

            await GrantFiles.WriteAsync(AccountWriter.Write(account, words.Language), parsed.GetValue(file), cancel);
            return ExitCode.Done;
        }));
        return command;
    }
}
