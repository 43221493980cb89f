using Microsoft.AspNetCore.Authorization;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Events.Features.ListReports;

/// <summary>Open to everyone: the wall leaves what is published.</summary>
[AllowAnonymous]
internal sealed class ListReportsPage(Rooms rooms, ReportList list, Text text) : RoomListPage(rooms, text)
{
    public bool MayAdd => Room.Is(Role.Secretariat, Role.Delegate);

    protected override Task<TableView> ReadAsync(TableQuery query, CancellationToken cancel) => list.ReadAsync(Room, query, cancel);
}
