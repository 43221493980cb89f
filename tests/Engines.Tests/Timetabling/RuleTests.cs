using Musubi.Timetabling;

namespace Musubi.Engines.Tests.Timetabling;

/// <summary>Each rule by itself, on events where the answer is known by thinking.</summary>
public sealed class RuleTests
{
    // Four people, everybody with everybody: six meetings, three slots of two.
    private static TimetableQuestion Round { get; } = new()
    {
        Slots = 3,
        Tables = 2,
        Participants = [.. "abcd".Select(letter => new TimetableParticipant($"{letter}"))],
        Meetings = [new("ab", 0, 1), new("ac", 0, 2), new("ad", 0, 3), new("bc", 1, 2), new("bd", 1, 3), new("cd", 2, 3)],
    };

    [Fact]
    public void Solve_EverybodyWithEverybody_NeedsNoBreak()
    {
        var answer = Solving.Run(Round);

        Checker.Check(Round, answer);
        Assert.Equal((TimetableStatus.Optimal, 0, 0), (answer.Status, answer.Breaks, answer.Bound));
    }

    [Fact]
    public void Solve_OneTableTooFew_NamesTheTables()
    {
        var answer = Solving.Run(Round with { Tables = 1, Slots = 5 });

        Assert.Equal(TimetableStatus.Infeasible, answer.Status);
        Assert.Contains(new(ConflictKind.Tables, null), answer.Conflict);
        Assert.Equal(6, answer.Conflict.Count(item => item.Kind == ConflictKind.Meeting));
    }

    [Fact]
    public void Solve_MoreMeetingsThanFreeSlots_NamesTheParticipantAndNobodyElse()
    {
        var question = Round with { Slots = 9, Participants = [new("a") { Unavailable = [1, 2, 3, 4, 5, 6, 7] }, .. Round.Participants.Skip(1)] };

        var answer = Solving.Run(question);

        Assert.Equal(
            [new(ConflictKind.Meeting, "ab"), new(ConflictKind.Meeting, "ac"), new(ConflictKind.Meeting, "ad"), new(ConflictKind.Participant, "a")],
            answer.Conflict);
    }

    [Fact]
    public void Solve_OrderInACircle_NamesTheOrder()
    {
        var answer = Solving.Run(Round with { Slots = 9, Before = [new(0, 5), new(5, 0), new(1, 2)] });

        Assert.Equal(TimetableStatus.Infeasible, answer.Status);
        Assert.Equal(["ab < cd", "cd < ab"], answer.Conflict.Where(item => item.Kind == ConflictKind.Before).Select(item => item.Id));
        Assert.Equal(2, answer.Conflict.Count(item => item.Kind == ConflictKind.Meeting));
    }

    [Fact]
    public void Solve_TwoHomesThatDiffer_CannotMeet()
    {
        var question = Round with { Participants = [new("a") { Home = 1 }, new("b") { Home = 2 }, new("c"), new("d")] };

        var answer = Solving.Run(question);

        Assert.Equal(
            [new(ConflictKind.Meeting, "ab"), new(ConflictKind.Participant, "a"), new(ConflictKind.Participant, "b")],
            answer.Conflict);
    }

    [Fact]
    public void Solve_SharedHome_IsUsedByOneMeetingAtATime()
    {
        var question = Round with { Slots = 6, Participants = [new("a") { Home = 1 }, new("b"), new("c"), new("d") { Home = 1 }] };

        var answer = Solving.Run(question);

        Checker.Check(question, answer);
        Assert.Equal(TimetableStatus.Optimal, answer.Status);
    }

    [Fact]
    public void Solve_Buffer_LeavesSlotsFreeAndMakesEveryMeetingARunOfItsOwn()
    {
        var question = Round with { Slots = 5, Buffer = 1 };

        var answer = Solving.Run(question);

        Checker.Check(question, answer);
        Assert.Equal((TimetableStatus.Optimal, 8), (answer.Status, answer.Breaks));
    }

    [Fact]
    public void Solve_OptionalMeetingsForOneSlot_TakesTheMostValueAndSaysWhyNotTheOthers()
    {
        var question = Round with
        {
            Slots = 1,
            Meetings = [.. Round.Meetings.Select((meeting, index) => meeting with { IsRequired = false, Value = index is 1 or 4 ? 5 : 4 })],
        };

        var answer = Solving.Run(question);

        Checker.Check(question, answer);
        Assert.Equal((TimetableStatus.Optimal, 10L), (answer.Status, answer.Value));
        Assert.All(answer.Unplaced, meeting => Assert.Equal(UnplacedReason.ParticipantFull, meeting.Reason));
    }

    [Fact]
    public void Solve_InterpretersForOneMeetingASlot_SpreadsThem()
    {
        var question = Round with
        {
            Slots = 6,
            Meetings = [.. Round.Meetings.Select(meeting => meeting with { Interpreter = "de-ja" })],
            Interpreters = [new("de-ja", 1)],
        };

        var answer = Solving.Run(question);

        Checker.Check(question, answer);
        Assert.Equal(6, answer.Meetings.Select(meeting => meeting.Slot).Distinct().Count());
    }

    [Fact]
    public void Solve_AnnouncedTimetableWithoutWeight_MovesNobody()
    {
        var kept = new Dictionary<int, AnnouncedPlace> { [0] = new(3, 2), [5] = new(1, 1) };
        var question = Round with { Slots = 8, Keep = new(kept, null) };

        var answer = Solving.Run(question);

        Checker.Check(question, answer);
        Assert.Equal((TimetableStatus.Optimal, 0), (answer.Status, answer.Moved));
    }

    [Fact]
    public void Solve_AnnouncedTimetableThatCannotStay_MovesAsFewAsPossible()
    {
        // ab and ac were announced for the same slot: one of them moves, although two moves would save a break.
        var kept = new Dictionary<int, AnnouncedPlace> { [0] = new(1, 1), [1] = new(1, 2), [2] = new(8, 1) };
        var question = Round with { Slots = 8, Keep = new(kept, 3) };

        var answer = Solving.Run(question);

        Checker.Check(question, answer);
        Assert.Equal((TimetableStatus.Optimal, 1), (answer.Status, answer.Moved));
    }

    [Fact]
    public void Solve_SpreadOfNone_GivesEverybodyTheSameNumberOfBreaks()
    {
        var question = Round with { Slots = 4, Participants = [new("a") { Unavailable = [2] }, .. Round.Participants.Skip(1)], MaxBreakSpread = 0 };

        var answer = Solving.Run(question);

        Checker.Check(question, answer);
        Assert.Equal((TimetableStatus.Optimal, 4), (answer.Status, answer.Breaks));
    }

    [Fact]
    public void Solve_NothingToPlace_IsOptimal()
    {
        var question = new TimetableQuestion { Slots = 1, Tables = 1, Participants = [], Meetings = [] };

        var answer = Solving.Run(question);

        Assert.Equal((TimetableStatus.Optimal, 0), (answer.Status, answer.Breaks));
    }
}
