using Musubi.Catalogue.Model;
using Musubi.Catalogue.Store;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Catalogue.Features.ChangeSolutionStanding;

/// <summary>Publishes what its provider stands for: reviewed, and not waiting to be mended. Where the secretariat reviews first, it alone publishes.</summary>
[OpenTo(Role.Secretariat, Role.Partner)]
internal sealed class SolutionStandingPage(Rooms rooms, MusubiDb db, CatalogueLinks links, Text text) : RoomStandingPage<Solution>(rooms, db, text)
{
    private readonly MusubiDb db = db;

    protected override string Href(Solution item) => links.Solution(Room.Key, item.Key);

    protected override bool MaySee(Solution item) => item.IsSeenBy(Room.Reader);

    protected override Problem? Refusal(Solution item) => Act is StandingAct.Publish ? item.PublishingRefusal(db.Now.InUtc().Date) : null;

    protected override async Task<Problem?> RefusalElsewhereAsync(Solution item, CancellationToken cancel) =>
        Act is StandingAct.Publish && !Room.IsSecretariat && await db.IsReviewedFirstAsync(Room.Id, cancel) ? CatalogueProblems.ReviewFirst() : null;

    // Whoever publishes has looked at it, and what is taken back waits for nobody. What is put away and restored comes back as it was: else a change in public could slip past the secretariat.
    protected override void Apply(Solution thing)
    {
        base.Apply(thing);
        if (Act is StandingAct.Publish or StandingAct.Withdraw)
        {
            thing.Looked();
        }
    }
}
