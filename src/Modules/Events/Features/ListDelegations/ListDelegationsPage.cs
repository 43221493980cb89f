using Microsoft.AspNetCore.Authorization;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Events.Features.ListDelegations;

/// <summary>Open to everyone: the wall leaves what is published.</summary>
[AllowAnonymous]
internal sealed class ListDelegationsPage(Rooms rooms, DelegationList list, Text text) : RoomListPage(rooms, text)
{
    public bool MayAdd => Room.IsSecretariat;

    protected override Task<TableView> ReadAsync(TableQuery query, CancellationToken cancel) => list.ReadAsync(Room, query, cancel);
}
