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
    /// <summary>Small ones measured against large ones; there once the list was read.</summary>
    public IReadOnlyList<ShareOfShown> Shares { get; private set; } = [];

    public async Task<TableView> ReadAsync(Room room, TableQuery query, LocalDate today, CancellationToken cancel)
    {
        var offered = (await solutions.OfferedAsync(room.Id, today, cancel))
            .Where(solution => room.IsSecretariat || room.Reader.ActsFor(room.Id, solution.Organisation, Role.Partner)).ToList();
        var counts = (await db.Set<Match>().AsNoTracking().SeenBy(room.Reader).Where(match => match.Programme == room.Id && match.ArchivedAt == null)
            .GroupBy(match => new { match.Solution, match.State }).Select(group => new { group.Key.Solution, group.Key.State, Count = group.Count() }).ToListAsync(cancel))
            .ToLookup(count => count.Solution);
        var names = await NameBook.ReadAsync(directory, text, offered.Select(solution => (Member)solution.Organisation), cancel);
        var sizes = await directory.SizesAsync(offered.Select(solution => solution.Organisation), cancel);
        var rows = offered.ConvertAll(solution => new Exposed(
            solution, names.Find(solution.Organisation), counts[solution.Id].Sum(count => count.Count), Of(solution, MatchState.Suggested), Of(solution, MatchState.Introduced))
        {
            Size = sizes.TryGetValue(solution.Organisation, out var size) ? size : null,
        });
        Shares = [.. rows.GroupBy(row => row.Size is null ? null : (bool?)(row.Size < OrganisationSize.Large)).OrderByDescending(group => group.Key)
            .Select(group => new ShareOfShown(group.Key, group.Count(), rows.Count, group.Sum(row => row.All), rows.Sum(row => row.All)))];

        return new TableView<Exposed>("exposure", query).WithoutSearch()
            .Column(text["Matching.Field.Solution"], row => Cell.Of(row.Solution.Title).LinkTo(solutionLinks.Solution(room.Key, row.Solution.Key)))
            .Column(text["Matching.Field.Provider"], row => row.Provider is null ? Cell.Empty : Cell.Of(row.Provider.Show(), row.Provider.Name).LinkTo(row.Provider.Href), "provider")
            .Column(text["Matching.Exposure.Size"], row => row.Size is { } size ? Cell.Of(size) : Cell.Empty, "size")
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
            ("size", false) => rows.OrderBy(row => row.Size is null).ThenBy(row => row.Size),
            ("size", true) => rows.OrderBy(row => row.Size is null).ThenByDescending(row => row.Size),
            ("open", false) => rows.OrderBy(row => row.Open),
            ("open", true) => rows.OrderByDescending(row => row.Open),
            ("introduced", false) => rows.OrderBy(row => row.Introduced),
            ("introduced", true) => rows.OrderByDescending(row => row.Introduced),
            ("all", true) => rows.OrderByDescending(row => row.All),
            _ => rows.OrderBy(row => row.All),
        };
        return sorted.ThenBy(row => row.Solution.Id.Value);
    }

    private sealed record Exposed(SolutionFace Solution, NamedMember? Provider, int All, int Open, int Introduced)
    {
        public OrganisationSize? Size { get; init; }
    }
}

/// <summary>What part of the suggestions goes to partners of a size, beside their part of the solutions.</summary>
/// <param name="IsSmall">True: small and medium-sized enterprises; false: large ones; null: their size is not known.</param>
/// <param name="Solutions">Their solutions.</param>
/// <param name="AllSolutions">All solutions.</param>
/// <param name="Shown">Suggestions of theirs.</param>
/// <param name="AllShown">All suggestions.</param>
internal sealed record ShareOfShown(bool? IsSmall, int Solutions, int AllSolutions, int Shown, int AllShown)
{
    /// <summary>0 to 1.</summary>
    public decimal OfSolutions => AllSolutions == 0 ? 0 : (decimal)Solutions / AllSolutions;

    /// <summary>0 to 1.</summary>
    public decimal OfShown => AllShown == 0 ? 0 : (decimal)Shown / AllShown;
}
