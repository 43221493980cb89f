using Musubi.Directory;
using Musubi.Meetings.Model;

namespace Musubi.Meetings.Features.ShowTimetable;

/// <summary>The placed meetings, found by slot and table or by slot and side.</summary>
internal sealed class Board
{
    private readonly ILookup<(int, string), Meeting> atTable;
    private readonly ILookup<(int, OrganisationId), Meeting> ofSide;
    private readonly HashSet<(int, OrganisationId)> away;

    public Board(IEnumerable<Meeting> all, IEnumerable<Availability> said)
    {
        away = said.SelectMany(one => one.Away.Select(slot => (slot, one.Organisation))).ToHashSet();
        var placed = all.Where(one => one.State is MeetingState.Scheduled or MeetingState.Held or MeetingState.Recorded or MeetingState.NoShow && one.Slot is not null).ToList();
        atTable = placed.ToLookup(one => (one.Slot!.Value, one.Table!));
        ofSide = placed.SelectMany(one => new[] { (Side: one.Asker, One: one), (Side: one.Asked, One: one) }).ToLookup(row => (row.One.Slot!.Value, row.Side), row => row.One);
        Sides = [.. placed.SelectMany(one => new[] { one.Asker, one.Asked }).Distinct()];
    }

    /// <summary>Everyone with a place.</summary>
    public IReadOnlyList<OrganisationId> Sides { get; }

    public Meeting? At(int slot, string table) => atTable[(slot, table)].FirstOrDefault();

    public bool IsAway(int slot, OrganisationId side) => away.Contains((slot, side));

    public Meeting? Of(int slot, OrganisationId side) => ofSide[(slot, side)].FirstOrDefault();
}
