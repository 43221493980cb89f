using Musubi.Meetings.Model;
using Musubi.Meetings.Store;
using Musubi.Programmes;

namespace Musubi.Meetings.Features;

/// <summary>A page of one meeting: for those who do not see it, it does not exist.</summary>
internal abstract class MeetingPage(Rooms rooms) : RoomPage<Meeting>(rooms)
{
    protected override bool MaySee(Meeting item) => item.IsSeenBy(Room.Reader);
}
