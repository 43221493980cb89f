using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Events;
using Musubi.Foundation;
using Musubi.Meetings.Model;
using Musubi.Meetings.Store;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Meetings.Features.ListMeetings;

internal sealed class MeetingList(MusubiDb db, EventsLookup events, DirectoryLookup directory, MeetingsLinks links, EventsLinks others, Text text)
{
    public async Task<TableView> ReadAsync(Room room, TableQuery query, CancellationToken cancel)
    {
        var today = db.Now.InUtc().Date;
        var state = query.Filter<MeetingState>("progress");
        var item = Guid.TryParse(query.Filter("event"), out var id) ? new EventId(id) : (EventId?)null;
        var found = db.Set<Meeting>().AsNoTracking().SeenBy(room.Reader).Where(one => one.Programme == room.Id).Matching(query.Search)
            .Where(one => item == null || one.Event == item);
        found = state switch
        {
            null => found,
            MeetingState.Expired => found.Where(one => one.State == MeetingState.Requested && one.ExpiresOn < today),
            MeetingState.Requested => found.Where(one => one.State == MeetingState.Requested && one.ExpiresOn >= today),
            _ => found.Where(one => one.State == state),
        };
        var sorted = new TableSorts<Meeting>("since")
            .By("reason", ReaderOrder.ByWording<Meeting>(one => one.Reason, text.Language))
            .By("progress", one => one.State)
            .By("since", one => one.StateSince)
            .Apply(found, query).ThenBy(one => one.Id);
        var rows = await query.Cut(sorted).ToListAsync(cancel);
        var names = await NameBook.ReadAsync(directory, text, rows.SelectMany(one => new Member[] { one.Asker, one.Asked }), cancel);
        var faces = await events.OfAsync(room.Id, cancel);
        var view = new TableView<Meeting>("meetings", query)
            .Column(text["Meetings.Field.Reason"], one => Cell.Of(one.Reason).LinkTo(links.Meeting(room.Key, one.Key)).Marked(one), "reason")
            .Column(text["Meetings.Field.Asker"], one => Cell.Of(names.Find(one.Asker)?.Name))
            .Column(text["Meetings.Field.Asked"], one => Cell.Of(names.Find(one.Asked)?.Name))
            .Column(text["Meetings.Field.Event"], one => faces.Find(face => face.Id == one.Event) is { } face ? Cell.Of(face.Title).LinkTo(others.Event(room.Key, face.Key)) : Cell.Empty)
            .Column(text["Meetings.Field.Table"], one => Cell.Of(one.Table))
            .Column(text["Meetings.Field.StateSince"], one => Cell.Of(one.StateSince.InUtc().Date), "since")
            .Column(text["Meetings.Field.State"], one => Cell.Of(one.StateOn(today)).AsBadge(one.StateOn(today).Tone()), "progress")
            .Filter("event", text["Meetings.Field.Event"], [.. faces.Select(face => new Option(face.Id.ToString(), face.Title.For(text.Language).Text))])
            .Filter("progress", text["Meetings.Field.State"], Option.Of<MeetingState>(text));
        return (room.Is(Role.Secretariat, Role.Partner, Role.CityOfficer)
                ? view.WhenEmpty(text["Meetings.Meetings.Empty"], text["Meetings.Meetings.Empty.Ask"], links.NewMeeting(room.Key), text["Meetings.Request.New"])
                : view.WhenEmpty(text["Meetings.Meetings.Empty"]))
            .With(rows, await found.CountAsync(cancel));
    }
}
