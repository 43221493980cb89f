using Microsoft.AspNetCore.Authorization;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Grants.Features.ListCalls;

/// <summary>Open to everyone: the wall leaves what is published.</summary>
[AllowAnonymous]
internal sealed class ListCallsPage(Rooms rooms, CallList list, Text text) : RoomListPage(rooms, text)
{
    protected override Task<TableView> ReadAsync(TableQuery query, CancellationToken cancel) => list.ReadAsync(Room, query, cancel);
}
