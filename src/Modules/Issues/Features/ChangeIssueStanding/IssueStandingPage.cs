using Musubi.Foundation;
using Musubi.Issues.Features.RecordConsent;
using Musubi.Issues.Model;
using Musubi.Issues.Store;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Issues.Features.ChangeIssueStanding;

/// <summary>Publishes what passed triage, and what comes from a hearing only with the consent of the organisation heard.</summary>
[OpenTo(Role.Secretariat, Role.CityOfficer)]
internal sealed class IssueStandingPage(Rooms rooms, MusubiDb db, ConsentOfHearings consents, IssuesLinks links, Text text) : RoomStandingPage<Issue>(rooms, db, text)
{
    protected override string Href(Issue item) => links.Issue(Room.Key, item.Key);

    protected override bool MaySee(Issue item) => item.IsSeenBy(Room.Reader);

    protected override Problem? Refusal(Issue item) => Act is StandingAct.Publish ? item.PublishingRefusal() : null;

    protected override async Task<Problem?> RefusalElsewhereAsync(Issue item, CancellationToken cancel) =>
        Act is StandingAct.Publish ? await consents.RefusalAsync(item, cancel) : null;
}
