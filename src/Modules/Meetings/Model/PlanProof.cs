using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.Timetabling;
using NodaTime;

namespace Musubi.Meetings.Model;

/// <summary>How the engine plans.</summary>
[Worded]
internal enum PlanMode
{
    /// <summary>What has a slot keeps it.</summary>
    Keep = 1,

    /// <summary>What has a slot moves only where nothing else helps.</summary>
    FewMoves = 2,

    /// <summary>Every meeting is placed anew.</summary>
    Anew = 3,
}

/// <summary>What the engine proved of a timetable.</summary>
/// <param name="At">When.</param>
/// <param name="Mode">How it planned.</param>
/// <param name="Bound">No timetable of the same meetings has fewer breaks.</param>
/// <param name="Question">Stands for what was asked: the bound says nothing once this has changed.</param>
/// <param name="LeftOut">The meetings without a place, and why.</param>
internal sealed record PlanProof(Instant At, PlanMode Mode, int Bound, string Question, IReadOnlyList<LeftOut> LeftOut) : ITold
{
    public IReadOnlyList<string> Tell(Teller teller) => [teller.Text["Meetings.Proof.Told", ("bound", Bound)]];
}

/// <summary>A meeting that found no place.</summary>
internal sealed record LeftOut(MeetingId Meeting, UnplacedReason Reason);
