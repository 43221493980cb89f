using Musubi.Agreements.Model;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Agreements.Features.ShowAgreementHistory;

[OpenTo(Role.Secretariat, Role.Approver)]
internal sealed class ShowAgreementHistoryPage(Rooms rooms, HistoryReader reader, AgreementsLinks links, Text text) : RoomHistoryPage<Agreement>(rooms, reader, text)
{
    protected override string Href(Agreement item) => links.Agreement(Room.Key, item.Key);
}
