using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using Musubi.Foundation;
using Musubi.LanguageMatching;
using Musubi.Matching.Features.FindMatches;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Matching.Features.EvaluateRanking;

/// <summary>How well the ranking finds what people said yes to, and the same pairs as files for <c>musubi match evaluate</c>.</summary>
[OpenTo(Role.Secretariat)]
internal sealed class EvaluateRankingPage(Rooms rooms, RankingEvaluation evaluation) : RoomPage(rooms)
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public EvaluatedRanking Result { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel) => await ReadAsync(key, cancel) is { } problem ? this.Show(problem) : Page();

    /// <summary>The issues, one JSON object a line.</summary>
    public Task<IActionResult> OnGetNeedsAsync(string key, CancellationToken cancel) =>
        FileAsync(key, "needs.jsonl", () => Result.Pairs.Select(pair => pair.Issue).DistinctBy(issue => issue.Id).Select(issue => Line(OfferIndexes.TextOf(issue))), cancel);

    /// <summary>The solutions, one JSON object a line.</summary>
    public Task<IActionResult> OnGetOffersAsync(string key, CancellationToken cancel) =>
        FileAsync(key, "offers.jsonl", () => Result.Pairs.Select(pair => pair.Solution).DistinctBy(solution => solution.Id).Select(one => Line(OfferIndexes.TextOf(one))), cancel);

    /// <summary>Which belong together: need, offer and grade, separated by tabs.</summary>
    public Task<IActionResult> OnGetRelevantAsync(string key, CancellationToken cancel) =>
        FileAsync(key, "relevant.tsv", () => Result.Right.Select(pair => FormattableString.Invariant($"{pair.Issue.Id}\t{pair.Solution.Id}\t{pair.Grade}")), cancel);

    private async Task<IActionResult> FileAsync(string key, string name, Func<IEnumerable<string>> lines, CancellationToken cancel) =>
        await ReadAsync(key, cancel) is { } problem ? this.Show(problem) : File(Encoding.UTF8.GetBytes(string.Concat(lines().Select(line => $"{line}\n"))), "text/plain; charset=utf-8", name);

    private async Task<Problem?> ReadAsync(string key, CancellationToken cancel)
    {
        if (await EnterAsync(key, [Role.Secretariat], cancel) is { } problem)
        {
            return problem;
        }

        Result = await evaluation.ReadAsync(Room, cancel);
        return null;
    }

    private static string Line(MatchText text) => JsonSerializer.Serialize(new { id = text.Id, lang = text.Language, title = text.Title, text = text.Text }, Readable);
}
