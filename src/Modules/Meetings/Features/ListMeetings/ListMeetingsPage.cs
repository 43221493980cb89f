using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Meetings.Features.ListMeetings;

/// <summary>All meetings for the secretariat; for a partner or a city officer their own.</summary>
[OpenTo]
internal sealed class ListMeetingsPage(Rooms rooms, MeetingList list, Text text) : RoomListPage(rooms, text)
{
    public bool MayAsk => Room.Is(Role.Secretariat, Role.Partner, Role.CityOfficer);

    protected override Task<TableView> ReadAsync(TableQuery query, CancellationToken cancel) => list.ReadAsync(Room, query, cancel);
}
