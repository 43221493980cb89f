using Microsoft.AspNetCore.Authorization;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Agreements.Features.ListConsortia;

/// <summary>Open to everyone: the wall leaves what is published.</summary>
[AllowAnonymous]
internal sealed class ListConsortiaPage(Rooms rooms, ConsortiumList list, Text text) : RoomListPage(rooms, text)
{
    public bool MayMake => ConsortiumList.MayMake(Room);

    protected override Task<TableView> ReadAsync(TableQuery query, CancellationToken cancel) => list.ReadAsync(Room, query, cancel);
}
