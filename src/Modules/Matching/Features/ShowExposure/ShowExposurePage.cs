using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Matching.Features.ShowExposure;

[OpenTo(Role.Secretariat, Role.Partner)]
internal sealed class ShowExposurePage(Rooms rooms, MusubiDb db, ExposureList list, Text text) : RoomListPage(rooms, text)
{
    /// <summary>Small partners measured against large ones.</summary>
    public IReadOnlyList<ShareOfShown> Shares => list.Shares;

    protected override Role[] Roles => [Role.Secretariat, Role.Partner];

    protected override Task<TableView> ReadAsync(TableQuery query, CancellationToken cancel) => list.ReadAsync(Room, query, db.Now.InUtc().Date, cancel);
}
