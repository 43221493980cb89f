using Musubi.Foundation;
using Musubi.Grants.Model;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Grants.Features.ShowClaimHistory;

[OpenTo(Role.Secretariat, Role.Approver)]
internal sealed class ShowClaimHistoryPage(Rooms rooms, HistoryReader reader, GrantsLinks links, Text text) : RoomHistoryPage<Claim>(rooms, reader, text)
{
    // Only who runs the programme reads histories, so this page does not tell anyone else that the thing exists.
    protected override bool MaySee(Claim item) => Room.Is(Role.Secretariat, Role.Approver);

    protected override string Href(Claim item) => links.Claim(Room.Key, item.Key);
}
