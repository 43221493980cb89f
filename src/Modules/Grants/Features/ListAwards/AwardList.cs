using Microsoft.EntityFrameworkCore;
using Musubi.Grants.Model;
using Musubi.Grants.Store;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Grants.Features.ListAwards;

/// <summary>The awards that a reader may know of.</summary>
internal sealed class AwardList(GrantsSight sight, GrantsLinks links, Text text)
{
    public async Task<TableView> ReadAsync(Room room, TableQuery query, CancellationToken cancel)
    {
        await sight.OpenAsync(room.Reader, cancel);
        var seen = sight.Awards.AsNoTracking().Where(one => one.Programme == room.Id && one.ArchivedAt == null).Matching(query.Search);
        if (query.Filter<AwardState>("progress") is { } state)
        {
            seen = seen.Where(one => one.State == state);
        }

        var sorts = new TableSorts<Award>("title")
            .By("title", ReaderOrder.ByWording<Award>(one => one.Title, text.Language)).By("number", one => one.Number).By("progress", one => one.State).By("decided", one => one.DecidedOn);
        var rows = await query.Cut(sorts.Apply(seen, query).ThenBy(one => one.Id)).ToListAsync(cancel);
        return new TableView<Award>("awards", query)
            .Column(text["Grants.Field.Title"], one => ((Cell)one.Title).LinkTo(links.Award(room.Key, one.Key)).Marked(one), "title")
            .Column(text["Grants.Field.Number"], one => one.Number, "number")
            .Column(text["Grants.Field.DecidedOn"], one => Cell.Of(one.DecidedOn), "decided")
            .Column(text["Grants.Field.Amount"], one => Cell.Of(one.Total), isNumber: true)
            .Column(text["Grants.Field.State"], one => Cell.Of(one.State).AsBadge(one.State.Tone()), "progress")
            .Filter("progress", text["Grants.Field.State"], Option.Of<AwardState>(text))
            .WhenEmpty(text["Grants.Awards.Empty"], text["Grants.Awards.Empty.Text"], links.Applications(room.Key), text["Grants.Applications.Title"])
            .With(rows, await seen.CountAsync(cancel));
    }
}
