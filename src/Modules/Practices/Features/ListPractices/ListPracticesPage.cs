using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Persistence;
using Musubi.Practices.Features.Forms;
using Musubi.Practices.Model;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Practices.Features.ListPractices;

/// <summary>Open to everyone: the wall leaves what is published.</summary>
[AllowAnonymous]
internal sealed class ListPracticesPage(Rooms rooms, MusubiDb db, DirectoryLookup directory, Choices choices, PracticesLinks here, Text text) : RoomListPage(rooms, text)
{
    protected override async Task<TableView> ReadAsync(TableQuery query, CancellationToken cancel)
    {
        var today = db.Now.InUtc().Date;
        var practices = db.Set<Practice>().AsNoTracking().Where(practice => practice.Programme == Room.Id).Matching(query.Search).InState(query);
        practices = query.Filter<EvidenceLevel>("level") is { } level ? practices.Where(practice => practice.Level == level) : practices;
        practices = query.Filter("valid") is "false" ? practices.Where(practice => practice.ValidUntil < today) : practices;
        if (Guid.TryParse(query.Filter("topic"), out var topic))
        {
            var mark = Marks.Of(new TopicId(topic));
            practices = practices.Where(practice => practice.TopicMarks.Contains(mark));
        }

        var sorts = new TableSorts<Practice>("title")
            .By("title", ReaderOrder.ByWording<Practice>(practice => practice.Title, Text.Language))
            .By("until", practice => practice.ValidUntil);
        var rows = await query.Cut(sorts.Apply(practices, query).ThenBy(practice => practice.Id)).ToListAsync(cancel);
        var names = await NameBook.ReadAsync(
            directory, Text, rows.Select(practice => (Member)practice.Organisation).Concat(rows.Where(practice => practice.Place is not null).Select(practice => (Member)practice.Place!.Value)), cancel);

        var view = new TableView<Practice>("practices", query)
            .Column(Text["Practices.Field.Title"], practice => ((Cell)practice.Title).LinkTo(here.Practice(Room.Key, practice.Key)).Marked(practice), "title")
            .Column(Text["Practices.Field.Place"], practice => practice.Place is { } place ? names.Find(place)?.Name : null)
            .Column(Text["Practices.Field.Organisation"], practice => names.Find(practice.Organisation)?.Name)
            .Column(Text["Practices.Field.Level"], practice => Cell.Of(practice.Level).AsBadge(practice.Level.Tone()))
            .Column(Text["Practices.Field.ValidUntil"], practice => practice.HasExpired(today) ? Cell.Of(Text["Practices.Form.Expired", ("day", practice.ValidUntil)]).AsBadge(Tone.Warning) : Cell.Of(practice.ValidUntil), "until")
            .Filter("level", Text["Practices.Field.Level"], Option.Of<EvidenceLevel>(Text))
            .Filter("topic", Text["Practices.Field.Topics"], await choices.TopicsAsync(Room.Id, [], cancel))
            .Filter("valid", Text["Practices.ListPractices.Valid"], [new("false", Text["Practices.ListPractices.Lapsed"])])
            .WithStanding(Room.IsInside, Text, practice => practice);
        return (Room.Is(Makers.All)
                ? view.WhenEmpty(Text["Practices.ListPractices.Empty"], Text["Practices.ListPractices.Empty.Add"], here.NewPractice(Room.Key), Text["Practices.AddPractice.Title"])
                : view.WhenEmpty(Text["Practices.ListPractices.Empty"], Text["Practices.ListPractices.Empty.Wait"]))
            .With(rows, await practices.CountAsync(cancel));
    }
}
