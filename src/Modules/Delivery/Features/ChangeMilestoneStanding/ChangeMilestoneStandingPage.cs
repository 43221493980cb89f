using Musubi.Delivery.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Delivery.Features.ChangeMilestoneStanding;

[OpenTo(Role.Secretariat, Role.CityOfficer, Role.Partner)]
internal sealed class ChangeMilestoneStandingPage(Rooms rooms, MusubiDb db, DeliveryLinks here, Text text) : RoomStandingPage<Milestone>(rooms, db, text)
{
    protected override string Href(Milestone item) => here.Milestone(Room.Key, item.Key);

    /// <summary>It is as public as its plan.</summary>
    protected override Problem? Refusal(Milestone item) => Act is StandingAct.Publish or StandingAct.Withdraw ? ProgrammeProblems.NotYoursToChange() : null;
}
