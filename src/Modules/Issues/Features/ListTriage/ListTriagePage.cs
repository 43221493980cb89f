using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Issues.Features.ListTriage;

[OpenTo(Role.Secretariat)]
internal sealed class ListTriagePage(Rooms rooms, TriageQueue queue, Text text) : RoomListPage(rooms, text)
{
    protected override Role[] Roles => [Role.Secretariat];

    protected override Task<TableView> ReadAsync(TableQuery query, CancellationToken cancel) => queue.ReadAsync(Room, query, cancel);
}
