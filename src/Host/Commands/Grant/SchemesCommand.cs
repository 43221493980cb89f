using System.CommandLine;
using Musubi.Foundation;
using Musubi.GrantRules;

namespace Musubi.Host.Commands.Grant;

/// <summary><c>musubi grant schemes</c>: the shipped schemes, what they ask, and which of their rules nobody has confirmed.</summary>
internal static class SchemesCommand
{
    public static Command Create()
    {
        var reader = new Option<string>("--reader") { Description = Say.Text("Host.Grant.Reader"), HelpName = "en|de|ja", DefaultValueFactory = _ => Language.English.Tag };
        var command = new Command("schemes", $"{Say.Text("Host.Grant.Schemes")}\n\nmusubi grant schemes --reader de") { reader };
        command.SetAction(parsed =>
        {
            if (GrantReader.Of(parsed.GetValue(reader)) is not { } words)
            {
                return ExitCode.InputWrong;
            }

            foreach (var scheme in ShippedSchemes.All)
            {
                Print(scheme, words);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void Print(Scheme scheme, GrantReader words)
    {
        Console.Out.WriteLine($"{scheme}  {scheme.Currency}  {scheme.Name.For(words.Language)} ({scheme.Payer.For(words.Language)})");
        foreach (var option in scheme.Options)
        {
            var values = option.Values.Count == 0 ? string.Empty : $": {string.Join(", ", option.Values)}";
            Console.Out.WriteLine($"    {words.Text[option.IsRequired ? "Host.Grant.Required" : "Host.Grant.Optional", ("option", option.Id)]}{values}");
        }

        foreach (var rule in scheme.Rules.Where(rule => rule.IsUnsure))
        {
            Console.Out.WriteLine($"    {words.Text["Host.Grant.Unsure", ("rule", rule.Text.For(words.Language))]}");
        }
    }
}
