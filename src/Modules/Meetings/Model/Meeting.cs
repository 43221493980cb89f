using Musubi.Directory;
using Musubi.Events;
using Musubi.Foundation;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Meetings.Model;

/// <summary>Two organisations at one table: from the request to what came of it. Never public; who sees it is decided in <see cref="Store.MeetingSight"/>.</summary>
internal sealed class Meeting : ThreadContent
{
    public const string TraceKind = "meeting";

    public static readonly Role[] Hands = [Role.Partner, Role.CityOfficer];

    public Meeting(MeetingId id, ProgrammeId programme, Key key, MeetingFacts facts, LocalDate expiresOn, Instant now)
        : this(id, programme, key)
    {
        (Event, Asker, Asked, Reason) = (facts.Event, facts.Asker, facts.Asked, facts.Reason);
        (Language, InterpretedInto, ExpiresOn) = (facts.Language, facts.InterpretedInto, expiresOn);
        Stand(MeetingState.Requested, now);
    }

    private Meeting(MeetingId id, ProgrammeId programme, Key key)
        : base(programme, key) => Id = id;

    public MeetingId Id { get; private set; }

    public EventId Event { get; private set; }

    public OrganisationId Asker { get; private set; }

    public OrganisationId Asked { get; private set; }

    public LocalizedText Reason { get; private set; } = null!;

    public Language Language { get; private set; } = null!;

    public Language? InterpretedInto { get; private set; }

    public MeetingState State { get; private set; }

    public Instant StateSince { get; private set; }

    /// <summary>The last day for an answer.</summary>
    public LocalDate ExpiresOn { get; private set; }

    public LocalizedText? DeclineReason { get; private set; }

    /// <summary>Number of the slot, from 0; null while it has none.</summary>
    public int? Slot { get; private set; }

    public string? Table { get; private set; }

    public MeetingOutcome? AskerOutcome { get; private set; }

    public MeetingOutcome? AskedOutcome { get; private set; }

    public override Trace Trace => new(TraceKind, Id.Value);

    public override LocalizedText Called => Reason;

    /// <summary>The secretariat and both sides act on it, each in their turn.</summary>
    public override bool MayChange(Actor actor) => base.MayChange(actor) || IsFor(actor, Asker) || IsFor(actor, Asked);

    /// <summary>The state as it is on a day: a request that nobody answered in time has expired.</summary>
    public MeetingState StateOn(LocalDate today) => State is MeetingState.Requested && ExpiresOn < today ? MeetingState.Expired : State;

    /// <summary>What a side said of it; null while it has said nothing.</summary>
    public MeetingOutcome? OutcomeOf(OrganisationId side) => side == Asker ? AskerOutcome : side == Asked ? AskedOutcome : null;

    /// <summary>True when the actor acts for one of the sides.</summary>
    public bool IsFor(Actor actor, OrganisationId side) => actor.ActsFor(Programme, side, Hands);

    /// <summary>What the actor can do with it now.</summary>
    public IReadOnlyList<MeetingAct> ActsOf(Actor actor, LocalDate today)
    {
        var (isSecretariat, asks, isAsked) = (actor.Has(Programme, Role.Secretariat), IsFor(actor, Asker), IsFor(actor, Asked));
        return StateOn(today) switch
        {
            MeetingState.Requested => [.. isAsked || isSecretariat ? [MeetingAct.Accept, MeetingAct.Decline] : Array.Empty<MeetingAct>(), .. asks || isSecretariat ? [MeetingAct.Withdraw] : Array.Empty<MeetingAct>()],
            MeetingState.Accepted => asks || isAsked || isSecretariat ? [MeetingAct.Withdraw] : [],
            MeetingState.Scheduled when isSecretariat => [MeetingAct.Hold, MeetingAct.NoShow, MeetingAct.Release, MeetingAct.Withdraw],
            _ => [],
        };
    }

    /// <summary>Does it; refuses with <c>meetings.not-your-turn</c>, <c>meetings.not-from-state</c> or <c>meetings.reason-missing</c>.</summary>
    public Result<Done> Do(MeetingAct act, LocalizedText? reason, Actor by, LocalDate today, Instant now)
    {
        if (!ActsOf(by, today).Contains(act))
        {
            return State is MeetingState.Requested or MeetingState.Accepted or MeetingState.Scheduled && StateOn(today) == State ? MeetingsProblems.NotYourTurn() : MeetingsProblems.NotFrom(StateOn(today));
        }

        if (act is MeetingAct.Decline && reason is null)
        {
            return MeetingsProblems.ReasonMissing();
        }

        DeclineReason = act is MeetingAct.Decline ? reason : null;
        (Slot, Table) = act is MeetingAct.Release ? (null, null) : (Slot, Table);
        Stand(
            act switch
            {
                MeetingAct.Accept or MeetingAct.Release => MeetingState.Accepted,
                MeetingAct.Decline => MeetingState.Declined,
                MeetingAct.Hold => MeetingState.Held,
                MeetingAct.NoShow => MeetingState.NoShow,
                _ => MeetingState.Withdrawn,
            },
            now);
        return Done.It;
    }

    /// <summary>Gives it a slot and a table, also another one; refuses with <c>meetings.not-from-state</c>. Clashes are the caller's to find.</summary>
    public Result<Done> Schedule(int slot, string table, Instant now)
    {
        if (State is not (MeetingState.Accepted or MeetingState.Scheduled))
        {
            return MeetingsProblems.NotFrom(State);
        }

        (Slot, Table) = (slot, table);
        Stand(MeetingState.Scheduled, now);
        return Done.It;
    }

    /// <summary>Gives back slot and table before others take them; it waits again.</summary>
    public void Release(Instant now)
    {
        (Slot, Table) = (null, null);
        Stand(MeetingState.Accepted, now);
    }

    /// <summary>Records what a side says; once both have, it is recorded. Refuses with <c>meetings.not-from-state</c>.</summary>
    public Result<Done> Record(OrganisationId side, MeetingOutcome outcome, Instant now)
    {
        if (State is not (MeetingState.Held or MeetingState.Recorded))
        {
            return MeetingsProblems.NotFrom(State);
        }

        (AskerOutcome, AskedOutcome) = side == Asker ? (outcome, AskedOutcome) : (AskerOutcome, outcome);
        if (AskerOutcome is not null && AskedOutcome is not null && State is MeetingState.Held)
        {
            Stand(MeetingState.Recorded, now);
        }

        return Done.It;
    }

    /// <summary>Takes over what a file says of it.</summary>
    public void Bring(MeetingFacts facts, MeetingCourse course, Instant since)
    {
        (Event, Asker, Asked, Reason) = (facts.Event, facts.Asker, facts.Asked, facts.Reason);
        (Language, InterpretedInto, ExpiresOn, DeclineReason) = (facts.Language, facts.InterpretedInto, course.ExpiresOn, course.DeclineReason);
        (Slot, Table, AskerOutcome, AskedOutcome) = (course.Slot, course.Table, course.AskerOutcome, course.AskedOutcome);
        Stand(course.State, since);
    }

    private void Stand(MeetingState state, Instant now) => (State, StateSince) = (state, now);
}

/// <summary>What is done with a meeting.</summary>
[Worded]
internal enum MeetingAct
{
    /// <summary>The asked says yes.</summary>
    Accept = 1,

    /// <summary>The asked says no.</summary>
    Decline = 2,

    /// <summary>It is taken back.</summary>
    Withdraw = 3,

    /// <summary>They met.</summary>
    Hold = 4,

    /// <summary>A side did not come.</summary>
    NoShow = 5,

    /// <summary>It gives back its slot and table and waits for others.</summary>
    Release = 6,
}
