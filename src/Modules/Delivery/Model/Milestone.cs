using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Delivery.Model;

/// <summary>Something to be reached by a day. Everyone who may see its plan may see it.</summary>
internal sealed class Milestone : ThreadContent
{
    private IReadOnlyList<MilestoneId> dependsOn = [];

    public Milestone(MilestoneId id, Plan plan, Key key, MilestoneFacts facts, bool isProgrammePublic)
        : this(id, plan.Id, plan.Responsible, plan.Programme, key, facts, isProgrammePublic)
    {
    }

    public Milestone(MilestoneId id, PlanId plan, OrganisationId lead, ProgrammeId programme, Key key, MilestoneFacts facts, bool isProgrammePublic)
        : this(id, programme, key, plan)
    {
        Lead = lead;
        Describe(facts);
        Release(yes: true, isProgrammePublic);
    }

    private Milestone(MilestoneId id, ProgrammeId programme, Key key, PlanId plan)
        : base(programme, key) => (Id, Plan) = (id, plan);

    public MilestoneId Id { get; private set; }

    public PlanId Plan { get; }

    public LocalizedText Title { get; private set; } = null!;

    public OrganisationId Owner { get; private set; }

    /// <summary>Who answers for the plan, and therefore may change every milestone of it.</summary>
    public OrganisationId Lead { get; private set; }

    public Key? Workstream { get; private set; }

    public LocalDate Due { get; private set; }

    /// <summary>The day as last agreed; null before the first agreement.</summary>
    public LocalDate? BaselineDue { get; private set; }

    public IReadOnlyList<DueMove> Moves { get; private set; } = [];

    public IReadOnlyList<MilestoneId> DependsOn => dependsOn;

    public MilestoneState State { get; private set; } = MilestoneState.Open;

    /// <summary>The day on which it was reached, or on which it was given up.</summary>
    public LocalDate? StateOn { get; private set; }

    /// <summary>What was reached, or why it was not.</summary>
    public LocalizedText? Note { get; private set; }

    public WebAddress? Evidence { get; private set; }

    public Instant StateSince { get; private set; }

    public override Trace Trace => DeliveryTraces.Of(Id);

    public override LocalizedText Called => Title;

    public MilestoneFacts Facts => new() { Title = Title, Owner = Owner, Due = Due, Workstream = Workstream, DependsOn = dependsOn };

    /// <summary>Days by which it is or was later than agreed; negative when earlier, null without baseline.</summary>
    public int? DaysLate => BaselineDue is not { } agreed ? null
        : State is MilestoneState.Missed or MilestoneState.Dropped ? null
        : NodaTime.Period.DaysBetween(agreed, State == MilestoneState.Reached ? StateOn ?? Due : Due);

    public override bool MayChange(Actor actor) =>
        base.MayChange(actor) || actor.ActsFor(Programme, Lead, Role.CityOfficer, Role.Partner) || actor.ActsFor(Programme, Owner, Role.CityOfficer, Role.Partner);

    public bool IsOverdue(LocalDate today) => State == MilestoneState.Open && Due < today;

    public void Describe(MilestoneFacts facts) =>
        (Title, Owner, Due, Workstream, dependsOn) = (facts.Title, facts.Owner, facts.Due, facts.Workstream, facts.DependsOn);

    public void FollowLead(OrganisationId lead) => Lead = lead;

    public void KeepBaseline() => BaselineDue = Due;

    /// <summary>Says what became of it. Refuses with <c>delivery.milestone-settled</c>, <c>delivery.in-the-future</c> at <c>On</c>.</summary>
    public Result<Done> Report(MilestoneState to, LocalDate on, LocalizedText? note, WebAddress? evidence, Instant now)
    {
        if (State != MilestoneState.Open && to != MilestoneState.Open && State != to)
        {
            return DeliveryProblems.MilestoneSettled(State);
        }

        // A day later than UTC's may have begun already in the east.
        if (on > now.InUtc().Date.PlusDays(1))
        {
            return DeliveryProblems.InTheFuture().At("On");
        }

        (State, StateOn, Note, Evidence, StateSince) = (to, to == MilestoneState.Open ? null : on, note, evidence, now);
        return Done.It;
    }

    /// <summary>Moves the due day. Refuses with <c>delivery.milestone-settled</c>, <c>delivery.same-day</c> at <c>Due</c>.</summary>
    public Result<Done> Move(LocalDate due, LocalizedText reason, Instant now)
    {
        if (State != MilestoneState.Open)
        {
            return DeliveryProblems.MilestoneSettled(State);
        }

        if (due == Due)
        {
            return DeliveryProblems.SameDay().At("Due");
        }

        Moves = [.. Moves, new(Due, due, reason, now.InUtc().Date)];
        Due = due;
        return Done.It;
    }

    /// <summary>As a file says it stands.</summary>
    public void Restate(MilestoneState state, LocalDate? on, LocalizedText? note, WebAddress? evidence, LocalDate? baseline, IReadOnlyList<DueMove> moves) =>
        (State, StateOn, Note, Evidence, BaselineDue, Moves) = (state, on, note, evidence, baseline, moves);
}
