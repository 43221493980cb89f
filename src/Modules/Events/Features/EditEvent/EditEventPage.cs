using Musubi.Events.Model;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Events.Features.EditEvent;

[OpenTo(Role.Secretariat)]
internal sealed class EditEventPage(Rooms rooms, Tellers tellers, EditEventHandler handler, EventsLinks links, Text text)
    : RoomEditPage<Event, EventForm, EventFacts>(rooms, tellers, text)
{
    protected override EventForm FormOf(Event item) => EventForm.Of(item.Facts, item.IsIllustrative, item.Version, Text);

    protected override EventFacts FactsOf(Event item) => item.Facts;

    protected override EventFacts? Read(FormReading reading) => Form.Read(reading, Item.Facts, Room.Reader.Name);

    protected override Task<Result<Done>> SaveAsync(EventFacts facts, CancellationToken cancel) =>
        handler.HandleAsync(new(Room.Id, Item.Key, Form.Version, facts, Form.IsIllustrative, Form.Why, Room.Reader), cancel);

    protected override string Href(Event item) => links.Event(Room.Key, item.Key);
}
