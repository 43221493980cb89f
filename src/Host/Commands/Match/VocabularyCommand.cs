using System.CommandLine;
using System.Text;
using Musubi.Host.Serving;
using Musubi.LanguageMatching;

namespace Musubi.Host.Commands.Match;

/// <summary><c>musubi match vocabulary</c>: the shipped vocabulary as SKOS, to read, to change and to match with.</summary>
internal static class VocabularyCommand
{
    public static Command Create()
    {
        var file = new Option<FileInfo?>("--out") { Description = Say.Text("Host.Match.VocabularyOut"), HelpName = "FILE.ttl" };
        var format = new Option<string>("--format") { Description = Say.Text("Host.Match.VocabularyFormat"), DefaultValueFactory = _ => "turtle" }.AcceptOnlyFromAmong("turtle", "json-ld");
        var command = new Command("vocabulary", $"{Say.Text("Host.Match.VocabularyCommand")}\n\nmusubi match vocabulary --out vocabulary.ttl\nmusubi match vocabulary --format json-ld --out vocabulary.jsonld") { file, format };
        command.SetAction((parsed, cancel) => Faults.ToldAsync(async () =>
        {
            var written = parsed.GetValue(format) == "turtle" ? Encoding.UTF8.GetBytes(VocabularyTurtle.Write(ShippedVocabulary.All)) : VocabularyJsonLd.Write(ShippedVocabulary.All);
            await MatchFiles.WriteAsync(parsed.GetValue(file), stream => stream.WriteAsync(written, cancel).AsTask(), cancel);
            return ExitCode.Done;
        }));
        return command;
    }

    /// <summary>A vocabulary from a file; null, with each fault told, when it is not sound.</summary>
    public static async Task<Vocabulary?> ReadAsync(FileInfo file, CancellationToken cancel)
    {
        if (await MatchFiles.ReadAsync(file, "--vocabulary", cancel) is not { } bytes)
        {
            return null;
        }

        var (concepts, faults) = VocabularyTurtle.Read(Encoding.UTF8.GetString(bytes));
        var all = faults.Count > 0 ? faults : [.. VocabularyCheck.Faults(concepts).Where(fault => !fault.Code.EndsWith(".no-label", StringComparison.Ordinal))];
        foreach (var fault in all)
        {
            Console.Error.WriteLine(MatchFault.Printable($"{file}: {Say.Text($"Problem.{fault.Code}", [.. fault.Facts.Select(fact => (fact.Key, fact.Value))])}"));
        }

        return all.Count == 0 ? Vocabulary.Of(concepts) : null;
    }
}
