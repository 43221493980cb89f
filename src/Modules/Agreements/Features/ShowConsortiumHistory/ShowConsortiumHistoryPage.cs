using Musubi.Agreements.Model;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Agreements.Features.ShowConsortiumHistory;

[OpenTo(Role.Secretariat, Role.Approver)]
internal sealed class ShowConsortiumHistoryPage(Rooms rooms, HistoryReader reader, AgreementsLinks links, Text text) : RoomHistoryPage<Consortium>(rooms, reader, text)
{
    protected override string Href(Consortium item) => links.Consortium(Room.Key, item.Key);
}
