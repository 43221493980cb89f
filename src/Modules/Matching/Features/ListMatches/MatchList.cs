using Microsoft.EntityFrameworkCore;
using Musubi.Catalogue;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Issues;
using Musubi.Matching.Features.ShowMatch;
using Musubi.Matching.Model;
using Musubi.Matching.Store;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Matching.Features.ListMatches;

/// <summary>The matches of a programme: all for its secretariat, their own for everyone else; the latest first.</summary>
internal sealed class MatchList(MusubiDb db, DirectoryLookup directory, IssuesLookup issues, CatalogueLookup solutions, MatchingLinks links, Text text)
{
    public async Task<TableView> ReadAsync(Room room, TableQuery query, CancellationToken cancel)
    {
        var all = db.Set<Match>().AsNoTracking().Where(match => match.Programme == room.Id).SeenBy(room.Reader);
        var matches = MatchFilters.Narrow(all.Matching(query.Search), query);
        var sorts = new TableSorts<Match>("age")
            .By("title", ReaderOrder.ByWording<Match>(match => match.Title, text.Language))
            .By("strength", match => match.Strength)
            .By("age", match => match.SuggestedAt)
            .By("until", match => match.ExpiresAt);
        var asked = query.Sort is null ? query with { Sort = "age", Descending = true } : query;
        var rows = await query.Cut(sorts.Apply(matches, asked).ThenBy(match => match.Id)).ToListAsync(cancel);
        var sides = await all.Select(match => new { match.Issue, match.Owner, match.Provider }).Distinct().ToListAsync(cancel);
        var known = await issues.FindAsync(sides.Select(side => side.Issue), cancel);
        var offered = await solutions.FindAsync(rows.Select(row => row.Solution), cancel);
        var members = sides.SelectMany(side => new Member[] { side.Owner, side.Provider }).Distinct().ToList();
        var names = await NameBook.ReadAsync(directory, text, members, cancel);

        var view = new TableView<Match>("matches", query)
            .Column(text["Matching.Field.Title"], match => Cell.Of(Title(match, known, offered)).LinkTo(links.Match(room.Key, match.Key)).Marked(match), "title")
            .Column(text["Matching.Field.Owner"], match => CellOf(names, match.Owner))
            .Column(text["Matching.Field.Provider"], match => CellOf(names, match.Provider))
            .Column(text["Matching.Field.Strength"], match => Cell.Of(match.Strength is { } strength ? decimal.Round(strength, 2) : null), "strength", isNumber: true)
            .Column(text["Matching.Field.State"], match => Cell.Of(match.State).AsBadge(match.State.Tone()))
            .Column(text["Matching.List.CitySays"], match => Said(match.CitySays))
            .Column(text["Matching.List.PartnerSays"], match => Said(match.PartnerSays))
            .Column(text["Matching.Field.SuggestedAt"], match => Cell.Of(match.SuggestedAt.InUtc().Date), "age")
            .Column(text["Matching.Field.ExpiresAt"], match => match.State is MatchState.Suggested ? Cell.Of(match.ExpiresAt.InUtc().Date) : Cell.Empty, "until")
            .Filter("progress", text["Matching.Field.State"], Option.Of<MatchState>(text))
            .Filter("issue", text["Matching.Field.Issue"], Sorted(known.Values.Select(issue => new Option(issue.Id.ToString(), issue.Title.For(text.Language).Text))))
            .Filter("organisation", text["Matching.ShowMatch.Organisation"], [.. names.Sorted(members).Select(member => new Option(member.Member.Id.ToString("D"), member.Name))])
            .Filter("answers", text["Matching.List.Answers"], Option.Of<AnswersGiven>(text))
            .Filter("state", text["Matching.List.Shelf"], [new(nameof(Standing.Archived), text.Of(Standing.Archived))], text["Matching.List.InUse"]);
        return (room.IsSecretariat
                ? view.WhenEmpty(text["Matching.List.Empty"], text["Matching.List.Empty.Suggest"], links.NewMatch(room.Key), text["Matching.SuggestMatch.Title"])
                : view.WhenEmpty(text["Matching.List.Empty"], text["Matching.List.Empty.Wait"], links.NewMatch(room.Key), text["Matching.SuggestMatch.Title"]))
            .With(rows, await matches.CountAsync(cancel));
    }

    // As both are called now, as far as the reader may see them; else as they were when they were brought together.
    private static LocalizedText Title(Match match, IReadOnlyDictionary<IssueId, IssueFace> issues, IReadOnlyDictionary<SolutionId, SolutionFace> solutions) =>
        issues.TryGetValue(match.Issue, out var issue) && solutions.TryGetValue(match.Solution, out var solution) ? MatchSides.Of(issue, solution).Title : match.Title;

    private static Cell CellOf(NameBook names, OrganisationId organisation) =>
        names.Find(organisation) is { } named ? Cell.Of(named.Show(), named.Name).LinkTo(named.Href) : Cell.Empty;

    private static Cell Said(AnswerKind? kind) => kind is { } said ? Cell.Of(said).AsBadge(said.Tone()) : Cell.Empty;

    private List<Option> Sorted(IEnumerable<Option> options) => [.. options.OrderBy(option => option.Label, StringComparer.Create(text.Formats.Culture, ignoreCase: false))];
}
