using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Matching.Features.ListMatches;

[OpenTo(Role.Secretariat, Role.CityOfficer, Role.Partner)]
internal sealed class ListMatchesPage(Rooms rooms, MatchList list, Text text) : RoomListPage(rooms, text)
{
    protected override Role[] Roles => [Role.Secretariat, Role.CityOfficer, Role.Partner];

    protected override Task<TableView> ReadAsync(TableQuery query, CancellationToken cancel) => list.ReadAsync(Room, query, cancel);
}
