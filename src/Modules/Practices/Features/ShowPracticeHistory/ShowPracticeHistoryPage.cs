using Musubi.Foundation;
using Musubi.Practices.Model;
using Musubi.Programmes;
using Musubi.WebKit.Access;
using Musubi.WebKit;

namespace Musubi.Practices.Features.ShowPracticeHistory;

[OpenTo(Role.Secretariat, Role.Approver)]
internal sealed class ShowPracticeHistoryPage(Rooms rooms, HistoryReader reader, PracticesLinks here, Text text) : RoomHistoryPage<Practice>(rooms, reader, text)
{
    protected override string Href(Practice item) => here.Practice(Room.Key, item.Key);
}
