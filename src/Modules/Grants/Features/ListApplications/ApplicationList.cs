using Microsoft.EntityFrameworkCore;
using Musubi.Agreements;
using Musubi.Grants.Model;
using Musubi.Grants.Store;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Grants.Features.ListApplications;

/// <summary>The applications that a reader may know of; who applies is not told to assessors of a blind call.</summary>
internal sealed class ApplicationList(MusubiDb db, GrantsSight sight, AgreementsLookup agreements, GrantsLinks links, Text text)
{
    public async Task<TableView> ReadAsync(Room room, TableQuery query, CancellationToken cancel)
    {
        await sight.OpenAsync(room.Reader, cancel);
        var seen = sight.Applications.AsNoTracking().Where(one => one.Programme == room.Id && one.ArchivedAt == null).Matching(query.Search);
        if (query.Filter<ApplicationState>("progress") is { } state)
        {
            seen = seen.Where(one => one.State == state);
        }

        var sorts = new TableSorts<Application>("title")
            .By("title", ReaderOrder.ByWording<Application>(one => one.Title, text.Language))
            .By("progress", one => one.State)
            .By("received", one => one.ReceivedAt);
        var rows = await query.Cut(sorts.Apply(seen, query).ThenBy(one => one.Id)).ToListAsync(cancel);
        var wanted = rows.Select(one => one.Call).Distinct().ToList();
        var calls = await db.Set<Call>().AsNoTracking().Where(call => wanted.Contains(call.Id)).ToDictionaryAsync(call => call.Id, cancel);
        var consortia = await agreements.ConsortiaAsync(rows.Where(one => !IsHidden(one)).Select(one => one.Consortium), cancel);

        return new TableView<Application>("applications", query)
            .Column(text["Grants.Field.Title"], one => ((Cell)one.Title).LinkTo(links.Application(room.Key, one.Key)).Marked(one), "title")
            .Column(text["Grants.Call"], one => calls[one.Call].Title)
            .Column(text["Grants.Field.Consortium"], one => IsHidden(one) ? text["Grants.Hidden"] : Cell.Of(consortia.GetValueOrDefault(one.Consortium)?.Title))
            .Column(text["Grants.Field.State"], one => Cell.Of(one.State).AsBadge(one.State.Tone()), "progress")
            .Column(text["Grants.Field.ReceivedAt"], one => Cell.Of(one.ReceivedAt?.InZone(calls[one.Call].Closes.Zone).Date), "received")
            .Filter("progress", text["Grants.Field.State"], Option.Of<ApplicationState>(text))
            .WhenEmpty(text["Grants.Applications.Empty"], text["Grants.Applications.Empty.Text"], links.Calls(room.Key), text["Grants.Calls.Title"])
            .With(rows, await seen.CountAsync(cancel));

        bool IsHidden(Application one) => calls[one.Call].IsBlind && sight.IsOnlyAssessor(one);
    }
}
