using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Practices.Model;

/// <summary>A practice taken over by another place, and what came of it. The practice may belong to another programme.</summary>
internal sealed class Replication : ThreadContent
{
    public Replication(ReplicationId id, ProgrammeId programme, Key key, PracticeId practice, ReplicationFacts facts)
        : this(id, programme, key, practice) => Describe(facts);

    private Replication(ReplicationId id, ProgrammeId programme, Key key, PracticeId practice)
        : base(programme, key) => (Id, Practice) = (id, practice);

    public ReplicationId Id { get; private set; }

    public PracticeId Practice { get; }

    public LocalizedText Title { get; private set; } = null!;

    public PlaceId Place { get; private set; }

    public OrganisationId Organisation { get; private set; }

    public LocalizedText? Adapted { get; private set; }

    public ReplicationEffect? Effect { get; private set; }

    public ReplicationState State { get; private set; } = ReplicationState.Planned;

    public LocalDate? StartedOn { get; private set; }

    public LocalDate? EndedOn { get; private set; }

    public LocalizedText? Outcome { get; private set; }

    /// <summary>What others should know who try the same.</summary>
    public LocalizedText? Learned { get; private set; }

    public Instant StateSince { get; private set; }

    public override Trace Trace => PracticesTraces.Of(Id);

    public override LocalizedText Called => Title;

    public ReplicationFacts Facts => new() { Title = Title, Place = Place, Organisation = Organisation, Adapted = Adapted, Effect = Effect };

    public override bool MayChange(Actor actor) => base.MayChange(actor) || actor.ActsFor(Programme, Organisation, Role.CityOfficer);

    public override IEnumerable<string?> SearchWords() => [.. base.SearchWords(), .. Adapted?.Wordings() ?? [], .. Learned?.Wordings() ?? []];

    public void Describe(ReplicationFacts facts) => (Title, Place, Organisation, Adapted, Effect) = (facts.Title, facts.Place, facts.Organisation, facts.Adapted, facts.Effect);

    /// <summary>Begins. Refuses with <c>practices.not-from-here</c>, <c>practices.in-the-future</c> at <c>On</c>.</summary>
    public Result<Done> Start(LocalDate on, Instant now)
    {
        if (State != ReplicationState.Planned)
        {
            return PracticesProblems.NotFromHere(State);
        }

        // A day later than UTC's may have begun already in the east.
        if (on > now.InUtc().Date.PlusDays(1))
        {
            return PracticesProblems.InTheFuture().At("On");
        }

        (State, StartedOn, StateSince) = (ReplicationState.Running, on, now);
        return Done.It;
    }

    /// <summary>Records how it ended. Refuses with <c>practices.not-from-here</c>; at <c>On</c> with <c>practices.in-the-future</c> or <c>practices.end-before-start</c>.</summary>
    public Result<Done> End(ReplicationEnd end, Instant now)
    {
        // What never began can only be given up.
        if (!end.State.HasEnded() || State.HasEnded() || (State == ReplicationState.Planned && end.State != ReplicationState.Stopped))
        {
            return PracticesProblems.NotFromHere(State);
        }

        if (end.On > now.InUtc().Date.PlusDays(1))
        {
            return PracticesProblems.InTheFuture().At("On");
        }

        if (StartedOn is { } start && end.On < start)
        {
            return PracticesProblems.EndBeforeStart(start).At("On");
        }

        (State, EndedOn, Outcome, Learned, StateSince) = (end.State, end.On, end.Outcome, end.Learned, now);
        Effect = Effect is null ? null : Effect with { After = end.After ?? Effect.After };
        return Done.It;
    }

    /// <summary>As a file says it stands.</summary>
    public void Restate(ReplicationState state, LocalDate? startedOn, LocalDate? endedOn, LocalizedText? outcome, LocalizedText? learned, Instant since) =>
        (State, StartedOn, EndedOn, Outcome, Learned, StateSince) = (state, startedOn, endedOn, outcome, learned, since);
}

/// <summary>How a replication ended.</summary>
/// <param name="State">With what.</param>
/// <param name="On">On which day.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Learned">What others should know.</param>
/// <param name="After">The value measured afterwards.</param>
internal sealed record ReplicationEnd(ReplicationState State, LocalDate On, LocalizedText? Outcome, LocalizedText Learned, decimal? After);
