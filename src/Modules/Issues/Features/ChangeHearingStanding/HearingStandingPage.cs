using Musubi.Foundation;
using Musubi.Issues.Model;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Issues.Features.ChangeHearingStanding;

/// <summary>Publishes that a hearing takes place or took place; what was said stays where it is.</summary>
[OpenTo(Role.Secretariat)]
internal sealed class HearingStandingPage(Rooms rooms, MusubiDb db, IssuesLinks links, Text text) : RoomStandingPage<Hearing>(rooms, db, text)
{
    protected override string Href(Hearing item) => links.Hearing(Room.Key, item.Key);
}
