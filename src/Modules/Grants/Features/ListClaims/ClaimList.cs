using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Grants.Model;
using Musubi.Grants.Store;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Grants.Features.ListClaims;

/// <summary>The claims that a reader may know of.</summary>
internal sealed class ClaimList(GrantsSight sight, DirectoryLookup directory, GrantsLinks links, Text text)
{
    public async Task<TableView> ReadAsync(Room room, TableQuery query, CancellationToken cancel)
    {
        await sight.OpenAsync(room.Reader, cancel);
        var seen = sight.Claims.AsNoTracking().Where(one => one.Programme == room.Id && one.ArchivedAt == null).Matching(query.Search);
        if (query.Filter<ClaimState>("progress") is { } state)
        {
            seen = seen.Where(one => one.State == state);
        }

        var sorts = new TableSorts<Claim>("title")
            .By("title", ReaderOrder.ByWording<Claim>(one => one.Title, text.Language)).By("progress", one => one.State).By("since", one => one.StateSince);
        var rows = await query.Cut(sorts.Apply(seen, query).ThenBy(one => one.Id)).ToListAsync(cancel);
        var names = await NameBook.ReadAsync(directory, text, rows.Select(one => (Member)one.Claimant).Distinct(), cancel);
        return new TableView<Claim>("claims", query)
            .Column(text["Grants.Field.Title"], one => ((Cell)one.Title).LinkTo(links.Claim(room.Key, one.Key)).Marked(one), "title")
            .Column(text["Grants.Field.Claimant"], one => names.Find(one.Claimant)?.Name ?? text["Grants.NotVisible"])
            .Column(text["Grants.Field.Period"], one => Cell.Of(new Musubi.Foundation.Period(one.FirstDay, one.LastDay)))
            .Column(text["Grants.Field.Amount"], one => Cell.Of(one.Sum), isNumber: true)
            .Column(text["Grants.Field.State"], one => Cell.Of(one.State).AsBadge(one.State.Tone()), "progress")
            .Filter("progress", text["Grants.Field.State"], Option.Of<ClaimState>(text))
            .WhenEmpty(text["Grants.Claims.Empty"], text["Grants.Claims.Empty.Text"], links.Awards(room.Key), text["Grants.Awards.Title"])
            .With(rows, await seen.CountAsync(cancel));
    }
}
