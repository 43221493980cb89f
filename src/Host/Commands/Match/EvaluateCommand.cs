using System.CommandLine;
using System.Globalization;
using Musubi.Host.Serving;
using Musubi.LanguageMatching;

namespace Musubi.Host.Commands.Match;

/// <summary><c>musubi match evaluate</c>: how well a ranking finds what people know to be right.</summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        var pairs = new Option<FileInfo?>("--pairs") { Description = Say.Text("Host.Match.Pairs"), HelpName = "PAIRS.jsonl" };
        var relevant = new Option<FileInfo?>("--relevant") { Description = Say.Text("Host.Match.Relevant"), HelpName = "RELEVANT.tsv" };
        var needs = new Option<FileInfo?>("--needs") { Description = Say.Text("Host.Match.EvaluateNeeds"), HelpName = "NEEDS.jsonl" };
        var offers = new Option<FileInfo?>("--offers") { Description = Say.Text("Host.Match.EvaluateOffers"), HelpName = "OFFERS.jsonl" };
        var command = new Command("evaluate", $"{Say.Text("Host.Match.Evaluate")}\n\nmusubi match evaluate --pairs pairs.jsonl --relevant relevant.tsv --needs needs.jsonl --offers offers.jsonl") { pairs, relevant, needs, offers };
        command.SetAction((parsed, cancel) => Faults.ToldAsync(async () =>
        {
            var pairBytes = await MatchFiles.ReadAsync(parsed.GetValue(pairs), "--pairs", cancel);
            var relevantBytes = await MatchFiles.ReadAsync(parsed.GetValue(relevant), "--relevant", cancel);
            if (pairBytes is null || relevantBytes is null)
            {
                return ExitCode.InputWrong;
            }

            var faults = new List<MatchFault>();
            var known = RelevantFile.Read(parsed.GetValue(relevant)!.ToString(), relevantBytes, faults);
            var ranked = RankedPairs.Read(parsed.GetValue(pairs)!.ToString(), pairBytes, faults);
            var languages = new Dictionary<string, string>(StringComparer.Ordinal);
            await AddLanguagesAsync(languages, "need", parsed.GetValue(needs), "--needs", faults, cancel);
            await AddLanguagesAsync(languages, "offer", parsed.GetValue(offers), "--offers", faults, cancel);
            MatchFault.Tell(faults);
            if (faults.Count > 0)
            {
                return ExitCode.InputWrong;
            }

            Print(known, ranked, languages);
            return ExitCode.Done;
        }));
        return command;
    }

    private static async Task AddLanguagesAsync(Dictionary<string, string> languages, string side, FileInfo? file, string option, List<MatchFault> faults, CancellationToken cancel)
    {
        if (file is not null && await MatchFiles.ReadAsync(file, option, cancel) is { } bytes)
        {
            foreach (var text in new TextFile(file.ToString(), faults).Read(bytes))
            {
                languages[$"{side} {text.Id}"] = text.ReadLanguage;
            }
        }
    }

    private static void Print(IReadOnlyList<RelevantOffer> known, Dictionary<string, List<string>> ranked, Dictionary<string, string> languages)
    {
        Console.Out.WriteLine("pair\tneeds\trecall@1\trecall@5\trecall@10\tMRR\tnDCG@10");
        Console.Out.WriteLine(Row("total", RankingQuality.Of(known, ranked)));
        var pairs = known.Where(row => languages.Count > 0).GroupBy(row => Pair(row, languages)).OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var group in pairs)
        {
            Console.Out.WriteLine(Row(group.Key, RankingQuality.Of([.. group], ranked)));
        }
    }

    private static string Pair(RelevantOffer row, Dictionary<string, string> languages) =>
        $"{languages.GetValueOrDefault($"need {row.Need}", "?")}-{languages.GetValueOrDefault($"offer {row.Offer}", "?")}";

    private static string Row(string name, RankingQuality quality) => string.Create(
        CultureInfo.InvariantCulture,
        $"{name}\t{quality.Needs}\t{quality.RecallAt1:F3}\t{quality.RecallAt5:F3}\t{quality.RecallAt10:F3}\t{quality.MeanReciprocalRank:F3}\t{quality.DiscountedGainAt10:F3}");
}
