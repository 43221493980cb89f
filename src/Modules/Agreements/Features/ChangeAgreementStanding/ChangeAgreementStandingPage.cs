using Musubi.Agreements.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Agreements.Features.ChangeAgreementStanding;

[OpenTo(Role.Secretariat)]
internal sealed class ChangeAgreementStandingPage(Rooms rooms, MusubiDb db, AgreementsLinks links, Text text) : RoomStandingPage<Agreement>(rooms, db, text)
{
    protected override string Href(Agreement item) => links.Agreement(Room.Key, item.Key);
}
