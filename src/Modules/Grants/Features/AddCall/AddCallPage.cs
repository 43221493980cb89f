using Musubi.Foundation;
using Musubi.Grants.Features.EditCall;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Grants.Features.AddCall;

[OpenTo(Role.Secretariat)]
internal sealed class AddCallPage(Rooms rooms, Threads threads, AddCallHandler handler, GrantsLinks links, Text text) : RoomAddPage<CallForm>(rooms, threads, text)
{
    protected override Role[] Makers { get; } = [Role.Secretariat];

    protected override async Task<Result<string>> MakeAsync(CancellationToken cancel)
    {
        if (Read(reading => Form.Read(reading, before: null, Room.Reader.Name, Text.Language)) is not { } facts)
        {
            return Unread;
        }

        return (await handler.HandleAsync(new(Room.Id, facts, Form.IsIllustrative, Room.Reader), cancel)).Succeeded(out var made, out var problem) ? links.Call(Room.Key, made) : problem;
    }
}
