using Musubi.Events.Features.EditEvent;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Events.Features.AddEvent;

[OpenTo(Role.Secretariat)]
internal sealed class AddEventPage(Rooms rooms, Threads threads, AddEventHandler handler, ProgrammesLookup programmes, EventsLinks links, Text text) : RoomAddPage<EventForm>(rooms, threads, text)
{
    protected override Role[] Makers { get; } = [Role.Secretariat];

    protected override async Task BeginAsync(CancellationToken cancel) =>
        Form.TimeZone = (await programmes.EditionsAsync(Room.Id, cancel)).LastOrDefault()?.TimeZone;

    protected override async Task<Result<string>> MakeAsync(CancellationToken cancel)
    {
        if (Read(reading => Form.Read(reading, before: null, Room.Reader.Name)) is not { } facts)
        {
            return Unread;
        }

        return (await handler.HandleAsync(new(Room.Id, Origin?.Trace, facts, Form.IsIllustrative, Room.Reader), cancel)).Succeeded(out var made, out var problem) ? links.Event(Room.Key, made) : problem;
    }
}
