using Microsoft.EntityFrameworkCore;
using Musubi.Catalogue;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Matching.Model;
using Musubi.Matching.Store;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Matching.Features.ShowExposure;

/// <summary>How often each solution was suggested: that of all partners for the secretariat, their own for partners.</summary>
internal sealed class ExposureList(MusubiDb db, CatalogueLookup solutions, DirectoryLookup directory, CatalogueLinks solutionLinks, MatchingLinks links, Text text)
{
    public async Task<TableView> ReadAsync(Room room, TableQuery query, LocalDate today, CancellationToken cancel)
    {
        var offered = (await solutions.OfferedAsync(room.Id, today, cancel))
            .Where(solution => room.IsSecretariat || room.Reader.ActsFor(room.Id, solution.Organisation, Role.Partner)).ToList();
        var counts = (await db.Set<Match>().AsNoTracking().SeenBy(room.Reader).Where(match => match.Programme == room.Id && match.ArchivedAt == null)
            .GroupBy(match => new { match.Solution, match.State }).Select(group => new { group.Key.Solution, group.Key.State, Count = group.Count() }).ToListAsync(cancel))
            .ToLookup(count => count.Solution);
        var names = await NameBook.ReadAsync(directory, text, offered.Select(solution => (Member)solution.Organisation), cancel);
        var rows = offered.ConvertAll(solution => new Exposed(
            solution, names.Find(solution.Organisation), counts[solution.Id].Sum(count => count.Count), Of(solution, MatchState.Suggested), Of(solution, MatchState.Introduced)));

        return new TableView<Exposed>("exposure", query).WithoutSearch()
            .Column(text["Matching.Field.Solution"], row => Cell.Of(row.Solution.Title).LinkTo(solutionLinks.Solution(room.Key, row.Solution.Key)))
            .Column(text["Matching.Field.Provider"], row => row.Provider is null ? Cell.Empty : Cell.Of(row.Provider.Show(), row.Provider.Name).LinkTo(row.Provider.Href), "provider")
            .Column(text["Matching.Exposure.All"], row => row.All, "all", isNumber: true)
            .Column(text["Matching.Exposure.Open"], row => row.Open, "open", isNumber: true)
            .Column(text["Matching.Exposure.Introduced"], row => row.Introduced, "introduced", isNumber: true)
            .WhenEmpty(text["Matching.Exposure.Empty"], text["Matching.Exposure.Empty.Wait"], links.Matches(room.Key), text["Matching.Matches"])
            .WithAll([.. Sorted(rows, query, names.Order)]);

        int Of(SolutionFace solution, MatchState state) => counts[solution.Id].Where(count => count.State == state).Sum(count => count.Count);
    }

    // Those shown least come first: they are the ones to think of.
    private static IOrderedEnumerable<Exposed> Sorted(List<Exposed> rows, TableQuery query, IComparer<string> order)
    {
        var sorted = (query.Sort, query.Descending) switch
        {
            ("provider", false) => rows.OrderBy(row => row.Provider?.Name ?? string.Empty, order),
            ("provider", true) => rows.OrderByDescending(row => row.Provider?.Name ?? string.Empty, order),
            ("open", false) => rows.OrderBy(row => row.Open),
            ("open", true) => rows.OrderByDescending(row => row.Open),
            ("introduced", false) => rows.OrderBy(row => row.Introduced),
            ("introduced", true) => rows.OrderByDescending(row => row.Introduced),
            ("all", true) => rows.OrderByDescending(row => row.All),
            _ => rows.OrderBy(row => row.All),
        };
        return sorted.ThenBy(row => row.Solution.Id.Value);
    }

    private sealed record Exposed(SolutionFace Solution, NamedMember? Provider, int All, int Open, int Introduced);
}
