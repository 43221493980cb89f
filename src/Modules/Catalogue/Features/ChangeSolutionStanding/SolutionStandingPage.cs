using Musubi.Catalogue.Model;
using Musubi.Catalogue.Store;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Catalogue.Features.ChangeSolutionStanding;

/// <summary>Publishes what its provider stands for: reviewed, and not waiting to be mended.</summary>
[OpenTo(Role.Secretariat, Role.Partner)]
internal sealed class SolutionStandingPage(Rooms rooms, MusubiDb db, CatalogueLinks links, Text text) : RoomStandingPage<Solution>(rooms, db, text)
{
    private readonly MusubiDb db = db;

    protected override string Href(Solution item) => links.Solution(Room.Key, item.Key);

    protected override bool MaySee(Solution item) => item.IsSeenBy(Room.Reader);

    protected override Problem? Refusal(Solution item) => Act is StandingAct.Publish ? item.PublishingRefusal(db.Now.InUtc().Date) : null;
}
