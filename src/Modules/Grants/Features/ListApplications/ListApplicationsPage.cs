using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Grants.Features.ListApplications;

[OpenTo(Role.Secretariat, Role.Approver, Role.CityOfficer, Role.Partner, Role.Assessor)]
internal sealed class ListApplicationsPage(Rooms rooms, ApplicationList list, Text text) : RoomListPage(rooms, text)
{
    protected override Role[] Roles { get; } = [Role.Secretariat, Role.Approver, Role.CityOfficer, Role.Partner, Role.Assessor];

    protected override Task<TableView> ReadAsync(TableQuery query, CancellationToken cancel) => list.ReadAsync(Room, query, cancel);
}
