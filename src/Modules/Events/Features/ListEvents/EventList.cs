using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Events.Model;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Events.Features.ListEvents;

internal sealed class EventList(MusubiDb db, DirectoryLookup directory, ProgrammesLookup programmes, EventsLinks links, ProgrammesLinks others, Text text)
{
    public async Task<TableView> ReadAsync(Room room, TableQuery query, CancellationToken cancel)
    {
        var (kind, state) = (query.Filter<EventKind>("kind"), query.Filter<EventState>("progress"));
        var edition = Guid.TryParse(query.Filter("edition"), out var id) ? new EditionId(id) : (EditionId?)null;
        var events = db.Set<Event>().AsNoTracking().Where(one => one.Programme == room.Id).Matching(query.Search).InState(query)
            .Where(one => kind == null || one.Kind == kind)
            .Where(one => state == null || one.State == state)
            .Where(one => edition == null || one.Edition == edition);
        var sorted = new TableSorts<Event>("when")
            .By("title", ReaderOrder.ByWording<Event>(one => one.Title, text.Language))
            .By("when", one => one.FirstDay)
            .By("kind", one => one.Kind)
            .By("progress", one => one.State)
            .Apply(events, query).ThenBy(one => one.Id);
        var rows = await query.Cut(sorted).ToListAsync(cancel);
        var total = await events.CountAsync(cancel);
        var names = await NameBook.ReadAsync(directory, text, rows.SelectMany(one => one.Facts.Names()), cancel);
        var editions = await programmes.EditionsAsync(room.Id, cancel);

        var view = new TableView<Event>("events", query)
            .Column(text["Events.Field.Title"], one => Cell.Of(one.Title).LinkTo(links.Event(room.Key, one.Key)).Marked(one), "title")
            .Column(text["Events.Field.Kind"], one => Cell.Of(one.Kind), "kind")
            .Column(text["Events.Field.When"], one => one.When.ToCell(text), "when")
            .Column(text["Events.Field.Place"], one => one.Place is { } place && names.Find(place) is { } name ? Cell.Of(name.Name) : one.IsOnline ? Cell.Of(text["Events.Online"]) : Cell.Empty)
            .Column(text["Events.Field.Host"], one => one.Host is { } host && names.Find(host) is { } name ? Cell.Of(name.Name) : Cell.Empty)
            .Column(text["Events.Field.Edition"], one => editions.Find(face => face.Id == one.Edition) is { } face ? Cell.Of(face.Name).LinkTo(others.Edition(room.Key, face.Key)) : Cell.Empty)
            .Column(text["Events.Field.State"], one => Cell.Of(one.State).AsBadge(one.State.Tone()), "progress")
            .Filter("kind", text["Events.Field.Kind"], Option.Of<EventKind>(text))
            .Filter("progress", text["Events.Field.State"], Option.Of<EventState>(text))
            .Filter("edition", text["Events.Field.Edition"], [.. editions.Select(face => new Option(face.Id.ToString(), face.Name.For(text.Language).Text))])
            .WithStanding(room.IsInside, text, one => one);
        return (room.IsSecretariat
                ? view.WhenEmpty(text["Events.Events.Empty"], text["Events.Events.Empty.Add"], links.NewEvent(room.Key), text["Events.Event.New"])
                : view.WhenEmpty(text["Events.Events.Empty"], text["Events.Events.Empty.Wait"]))
            .With(rows, total);
    }
}
