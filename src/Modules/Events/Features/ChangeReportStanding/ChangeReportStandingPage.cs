using Musubi.Events.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Events.Features.ChangeReportStanding;

[OpenTo(Role.Secretariat, Role.Delegate)]
internal sealed class ChangeReportStandingPage(Rooms rooms, MusubiDb db, EventsLinks links, Text text) : RoomStandingPage<VisitReport>(rooms, db, text)
{
    protected override string Href(VisitReport item) => links.Report(Room.Key, item.Key);
}
