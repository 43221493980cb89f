using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Events.Model;

/// <summary>People who travel together for a programme.</summary>
internal sealed class Delegation : ThreadContent
{
    public const string TraceKind = "delegation";

    public Delegation(DelegationId id, ProgrammeId programme, Key key, DelegationFacts facts)
        : this(id, programme, key) => Describe(facts);

    private Delegation(DelegationId id, ProgrammeId programme, Key key)
        : base(programme, key) => Id = id;

    public DelegationId Id { get; private set; }

    public LocalizedText Title { get; private set; } = null!;

    public DelegationState State { get; private set; } = DelegationState.Planned;

    public Instant StateSince { get; private set; }

    public EditionId? Edition { get; private set; }

    public When? When { get; private set; }

    public PersonId? Lead { get; private set; }

    public int? Delegates { get; private set; }

    public int? Organisations { get; private set; }

    public LocalizedText? Size { get; private set; }

    public LocalizedText? Aim { get; private set; }

    public IReadOnlyList<PlaceId> From { get; private set; } = [];

    public IReadOnlyList<PlaceId> To { get; private set; } = [];

    public IReadOnlyList<DelegationMember> Members { get; private set; } = [];

    public IReadOnlyList<ItineraryItem> Itinerary { get; private set; } = [];

    /// <summary>The earliest day it can travel: lists sort by it. Follows <see cref="When"/>.</summary>
    public LocalDate? FirstDay { get; private set; }

    public override Trace Trace => new(TraceKind, Id.Value);

    public override LocalizedText Called => Title;

    public DelegationFacts Facts => new()
    {
        Title = Title,
        Edition = Edition,
        When = When,
        Lead = Lead,
        Delegates = Delegates,
        Organisations = Organisations,
        Size = Size,
        Aim = Aim,
        From = From,
        To = To,
        Members = Members,
        Itinerary = Itinerary,
    };

    /// <summary>What can become of it now; a step too far can be taken back.</summary>
    public IReadOnlyList<DelegationState> NextStates => State switch
    {
        DelegationState.Planned => [DelegationState.Travelling],
        DelegationState.Travelling => [DelegationState.Returned, DelegationState.Planned],
        _ => [DelegationState.Travelling],
    };

    public void Describe(DelegationFacts facts)
    {
        (Title, Edition, When, FirstDay) = (facts.Title, facts.Edition, facts.When, facts.When?.SortDay);
        (Lead, Delegates, Organisations, Size, Aim) = (facts.Lead, facts.Delegates, facts.Organisations, facts.Size, facts.Aim);
        (From, To, Members, Itinerary) = (facts.From, facts.To, facts.Members, facts.Itinerary);
    }

    /// <summary>Moves it on; refuses with <c>events.not-from-state</c>.</summary>
    public Result<Done> Move(DelegationState to, Instant now)
    {
        if (!NextStates.Contains(to))
        {
            return EventsProblems.NotFrom(State);
        }

        Stand(to, now);
        return Done.It;
    }

    /// <summary>Puts it into a state, as a file states it.</summary>
    public void Stand(DelegationState state, Instant now)
    {
        if (StateSince == default || state != State)
        {
            (State, StateSince) = (state, now);
        }
    }
}
