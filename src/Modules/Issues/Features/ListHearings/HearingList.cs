using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Issues.Features.ShowHearing;
using Musubi.Issues.Model;
using Musubi.Issues.Store;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Issues.Features.ListHearings;

/// <summary>The hearings of a programme, latest first.</summary>
internal sealed class HearingList(MusubiDb db, DirectoryLookup directory, IssuesLinks links, Text text)
{
    public async Task<TableView> ReadAsync(Room room, TableQuery query, CancellationToken cancel)
    {
        var all = db.Set<Hearing>().AsNoTracking().Where(hearing => hearing.Programme == room.Id).SeenBy(room.Reader);
        var hearings = all.Matching(query.Search).InState(query);
        if (query.Filter<HearingState>("progress") is { } state)
        {
            hearings = hearings.Where(hearing => hearing.State == state);
        }

        if (Guid.TryParse(query.Filter("place"), out var place))
        {
            hearings = hearings.Where(hearing => hearing.Place == new PlaceId(place));
        }

        var sorts = new TableSorts<Hearing>("day")
            .By("title", ReaderOrder.ByWording<Hearing>(hearing => hearing.Title, text.Language))
            .By("day", hearing => hearing.Day)
            .By("progress", hearing => hearing.State);
        var asked = query.Sort is null ? query with { Sort = "day", Descending = true } : query;
        var rows = await query.Cut(sorts.Apply(hearings, asked).ThenBy(hearing => hearing.Id)).ToListAsync(cancel);
        var places = await all.Select(hearing => hearing.Place).Distinct().ToListAsync(cancel);
        var names = await NameBook.ReadAsync(directory, text, [.. places.Select(one => (Member)one), .. rows.Select(row => (Member)row.Organisation)], cancel);

        var view = new TableView<Hearing>("hearings", query)
            .Column(text["Issues.Field.Title"], hearing => Cell.Of(hearing.Title).LinkTo(links.Hearing(room.Key, hearing.Key)).Marked(hearing), "title")
            .Column(text["Issues.Field.Day"], hearing => Cell.Of(hearing.Day), "day")
            .Column(text["Issues.Heard"], hearing => names.CellOf(hearing.Organisation))
            .Column(text["Issues.Field.Place"], hearing => names.CellOf(hearing.Place))
            .Column(text["Issues.Field.Form"], hearing => Cell.Of(hearing.Form))
            .Column(text["Issues.Field.State"], hearing => Cell.Of(hearing.State).AsBadge(hearing.State.Tone()), "progress")
            .Filter("progress", text["Issues.Field.State"], Option.Of<HearingState>(text))
            .Filter("place", text["Issues.Field.Place"], names.Options(places.Select(one => (Member)one)))
            .WithStanding(room.IsInside, text, hearing => hearing);
        return (room.IsSecretariat
                ? view.WhenEmpty(text["Issues.Hearings.Empty"], text["Issues.Hearings.Empty.Plan"], links.NewHearing(room.Key), text["Issues.Hearing.New"])
                : view.WhenEmpty(text["Issues.Hearings.Empty"], text["Issues.Hearings.Empty.Wait"]))
            .With(rows, await hearings.CountAsync(cancel));
    }
}
