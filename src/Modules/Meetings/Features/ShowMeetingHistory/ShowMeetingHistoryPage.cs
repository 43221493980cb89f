using Musubi.Foundation;
using Musubi.Meetings.Model;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Meetings.Features.ShowMeetingHistory;

[OpenTo(Role.Secretariat, Role.Approver)]
internal sealed class ShowMeetingHistoryPage(Rooms rooms, HistoryReader reader, MeetingsLinks links, Text text) : RoomHistoryPage<Meeting>(rooms, reader, text)
{
    protected override string Href(Meeting item) => links.Meeting(Room.Key, item.Key);
}
