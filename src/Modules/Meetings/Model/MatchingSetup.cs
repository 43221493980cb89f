using Musubi.Events;
using Musubi.Foundation;

namespace Musubi.Meetings.Model;

/// <summary>Slots, tables and interpreters of one matching event.</summary>
internal sealed class MatchingSetup : ProgrammeContent
{
    public MatchingSetup(ProgrammeId programme, EventId event_, MeetingSlots rules)
        : this(programme) => (Event, Rules) = (event_, rules);

    private MatchingSetup(ProgrammeId programme)
        : base(programme)
    {
    }

    public EventId Event { get; private set; }

    public MeetingSlots Rules { get; set; } = null!;

    /// <summary>What the last planning by the engine proved; null before the first.</summary>
    public PlanProof? Proof { get; set; }
}
