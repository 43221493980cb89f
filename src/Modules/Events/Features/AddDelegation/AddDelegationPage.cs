using Musubi.Events.Features.EditDelegation;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Events.Features.AddDelegation;

[OpenTo(Role.Secretariat)]
internal sealed class AddDelegationPage(Rooms rooms, Threads threads, AddDelegationHandler handler, ProgrammesLookup programmes, EventsLinks links, Text text) : RoomAddPage<DelegationForm>(rooms, threads, text)
{
    protected override Role[] Makers { get; } = [Role.Secretariat];

    protected override async Task BeginAsync(CancellationToken cancel) =>
        Form.Edition = (await programmes.EditionsAsync(Room.Id, cancel)).LastOrDefault()?.Id.Value;

    protected override async Task<Result<string>> MakeAsync(CancellationToken cancel)
    {
        if (Read(reading => Form.Read(reading, before: null, Room.Reader.Name)) is not { } facts)
        {
            return Unread;
        }

        return (await handler.HandleAsync(new(Room.Id, Origin?.Trace, facts, Form.IsIllustrative, Room.Reader), cancel)).Succeeded(out var made, out var problem) ? links.Delegation(Room.Key, made) : problem;
    }
}
