using System.CommandLine;
using System.Text;
using Musubi.Foundation;
using Musubi.Host.Serving;
using Musubi.LanguageMatching;

namespace Musubi.Host.Commands.Match;

/// <summary><c>musubi match terms</c>: the vocabulary as a term list for other translation tools.</summary>
internal static class TermsCommand
{
    public static Command Create()
    {
        var from = new Option<string>("--from") { Description = Say.Text("Host.Match.TermsFrom"), HelpName = "de", Required = true };
        var into = new Option<string>("--to") { Description = Say.Text("Host.Match.TermsTo"), HelpName = "ja", Required = true };
        var vocabulary = new Option<FileInfo?>("--vocabulary") { Description = Say.Text("Host.Match.Vocabulary"), HelpName = "FILE.ttl" };
        var wide = new Option<bool>("--alternatives") { Description = Say.Text("Host.Match.TermsAlternatives") };
        var file = new Option<FileInfo?>("--out") { Description = Say.Text("Host.Match.VocabularyOut"), HelpName = "TERMS.tsv" };
        var command = new Command("terms", $"{Say.Text("Host.Match.TermsCommand")}\n\nmusubi match terms --from de --to ja --out terms.tsv") { from, into, wide, vocabulary, file };
        command.SetAction((parsed, cancel) => Faults.ToldAsync(async () =>
        {
            var words = parsed.GetValue(vocabulary) is { } own ? await VocabularyCommand.ReadAsync(own, cancel) : ShippedVocabulary.All;
            if (words is null || !IsSpoken(words, parsed.GetValue(from)!, out var source) || !IsSpoken(words, parsed.GetValue(into)!, out var target))
            {
                return ExitCode.InputWrong;
            }

            var written = Encoding.UTF8.GetBytes(string.Concat(new TermList(words).Between(source, target, parsed.GetValue(wide)).Select(term => $"{term.Source}\t{term.Target}\n")));
            await MatchFiles.WriteAsync(parsed.GetValue(file), stream => stream.WriteAsync(written, cancel).AsTask(), cancel);
            return ExitCode.Done;
        }));
        return command;
    }

    private static bool IsSpoken(Vocabulary words, string tag, out Language language)
    {
        var isSpoken = Language.TryParse(tag, out var known) && words.Concepts.Any(concept => concept.Labels.ContainsKey(known.Primary));
        language = known ?? Language.English;
        if (!isSpoken)
        {
            Console.Error.WriteLine(MatchFault.Printable(Say.Text("Host.Match.NoLabels", ("value", tag))));
        }

        return isSpoken;
    }
}
