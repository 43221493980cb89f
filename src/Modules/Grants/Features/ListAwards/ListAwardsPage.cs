using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Grants.Features.ListAwards;

[OpenTo(Role.Secretariat, Role.Approver, Role.CityOfficer, Role.Partner)]
internal sealed class ListAwardsPage(Rooms rooms, AwardList list, Text text) : RoomListPage(rooms, text)
{
    protected override Role[] Roles { get; } = [Role.Secretariat, Role.Approver, Role.CityOfficer, Role.Partner];

    protected override Task<TableView> ReadAsync(TableQuery query, CancellationToken cancel) => list.ReadAsync(Room, query, cancel);
}
