using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Delivery.Model;

/// <summary>What a consortium or a city will do, with milestones.</summary>
internal sealed class Plan : ThreadContent
{
    public Plan(PlanId id, ProgrammeId programme, Key key, PlanFacts facts)
        : this(id, programme, key) => Describe(facts);

    private Plan(PlanId id, ProgrammeId programme, Key key)
        : base(programme, key) => Id = id;

    public PlanId Id { get; private set; }

    public LocalizedText Title { get; private set; } = null!;

    public OrganisationId Responsible { get; private set; }

    public LocalizedText? Purpose { get; private set; }

    public Foundation.Period? Period { get; private set; }

    public IReadOnlyList<Workstream> Workstreams { get; private set; } = [];

    public IReadOnlyList<OrganisationId> Participants { get; private set; } = [];

    public PlanState State { get; private set; } = PlanState.Draft;

    /// <summary>Why it was stopped or agreed anew.</summary>
    public LocalizedText? StateReason { get; private set; }

    public Instant StateSince { get; private set; }

    /// <summary>The plan as agreed, each revision; the last one counts.</summary>
    public IReadOnlyList<PlanBaseline> Baselines { get; private set; } = [];

    public override Trace Trace => DeliveryTraces.Of(Id);

    public override LocalizedText Called => Title;

    public bool HasEnded => State is PlanState.Finished or PlanState.Stopped;

    public PlanFacts Facts => new()
    {
        Title = Title,
        Responsible = Responsible,
        Purpose = Purpose,
        Period = Period,
        Workstreams = Workstreams,
        Participants = Participants,
    };

    public override bool MayChange(Actor actor) => base.MayChange(actor) || actor.ActsFor(Programme, Responsible, Role.CityOfficer, Role.Partner);

    public override IEnumerable<string?> SearchWords() => [.. base.SearchWords(), .. Purpose?.Wordings() ?? [], .. Workstreams.SelectMany(stream => stream.Name.Wordings())];

    public void Describe(PlanFacts facts) =>
        (Title, Responsible, Purpose, Period, Workstreams, Participants) = (facts.Title, facts.Responsible, facts.Purpose, facts.Period, facts.Workstreams, facts.Participants);

    /// <summary>True for who may own milestones.</summary>
    public bool Includes(OrganisationId organisation) => organisation == Responsible || Participants.Contains(organisation);

    /// <summary>Goes on to a state. Agreeing keeps the days of all milestones in use as the baseline; agreeing again makes the next revision.</summary>
    /// <remarks>Refuses with <c>delivery.not-from-here</c>, <c>delivery.nothing-to-agree</c> or, for the end, <c>delivery.still-open</c>.</remarks>
    public Result<Done> Move(PlanState to, IReadOnlyCollection<Milestone> milestones, LocalizedText? reason, Instant now)
    {
        if (!MayMove(to))
        {
            return DeliveryProblems.NotFromHere(State, to);
        }

        if (to == PlanState.Agreed)
        {
            if (milestones.Count == 0)
            {
                return DeliveryProblems.NothingToAgree();
            }

            KeepBaseline(milestones, reason, now);
        }

        if (to == PlanState.Finished && milestones.Count(milestone => milestone.State == MilestoneState.Open) is > 0 and var open)
        {
            return DeliveryProblems.StillOpen(open);
        }

        // Agreed anew while the work is under way, it stays under way.
        if (to != PlanState.Agreed || State == PlanState.Draft)
        {
            (State, StateSince) = (to, now);
        }

        StateReason = reason;
        return Done.It;
    }

    public bool MayMove(PlanState to) => (State, to) switch
    {
        (PlanState.Draft or PlanState.Agreed or PlanState.Running, PlanState.Agreed) => true,
        (PlanState.Agreed, PlanState.Running) or (PlanState.Running, PlanState.Finished) => true,
        (PlanState.Agreed or PlanState.Running, PlanState.Stopped) => true,
        _ => false,
    };

    /// <summary>As a file says it stands.</summary>
    public void Restate(PlanState state, LocalizedText? reason, Instant since, IReadOnlyList<PlanBaseline> baselines) =>
        (State, StateReason, StateSince, Baselines) = (state, reason, since, baselines);

    private void KeepBaseline(IReadOnlyCollection<Milestone> milestones, LocalizedText? reason, Instant now)
    {
        foreach (var milestone in milestones)
        {
            milestone.KeepBaseline();
        }

        var agreed = milestones.OrderBy(milestone => milestone.Due).ThenBy(milestone => milestone.Id.Value).Select(milestone => new AgreedMilestone(milestone.Id, milestone.Title, milestone.Due));
        Baselines = [.. Baselines, new(Baselines.Count + 1, now.InUtc().Date, reason, [.. agreed])];
    }
}
