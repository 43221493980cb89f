using Musubi.Foundation;
using NodaTime;

namespace Musubi.Delivery;

/// <summary>What is refused in plans, milestones, indicators and progress reports.</summary>
public static class DeliveryProblems
{
    /// <summary>There is no such plan for this reader.</summary>
    public static Problem UnknownPlan() => Problem.NotFound("delivery.unknown-plan");

    /// <summary>There is no such reading.</summary>
    public static Problem UnknownReading() => Problem.NotFound("delivery.unknown-reading");

    /// <summary>The plan cannot go from its state to this one.</summary>
    public static Problem NotFromHere(PlanState from, PlanState to) => Problem.Conflict("delivery.not-from-here", ("from", from), ("to", to));

    /// <summary>A plan without a milestone has nothing to agree on.</summary>
    public static Problem NothingToAgree() => Problem.Conflict("delivery.nothing-to-agree");

    /// <summary>Milestones are still open.</summary>
    public static Problem StillOpen(int count) => Problem.Conflict("delivery.still-open", ("count", count));

    /// <summary>The plan has ended.</summary>
    public static Problem PlanEnded(PlanState state) => Problem.Conflict("delivery.plan-ended", ("state", state));

    /// <summary>A milestone stands within its plan's days.</summary>
    public static Problem OutsidePlan(Foundation.Period plan) => Problem.Invalid("delivery.outside-plan", ("period", plan));

    /// <summary>The milestone that is named first needs this one, directly or through others.</summary>
    public static Problem Circle(LocalizedText first) => Problem.Invalid("delivery.circle", ("milestone", first));

    /// <summary>A milestone that comes first is due later.</summary>
    public static Problem DueBeforeFirst(LocalizedText first, LocalDate due) => Problem.Invalid("delivery.due-before-first", ("milestone", first), ("day", due));

    /// <summary>The milestone is not open.</summary>
    public static Problem MilestoneSettled(MilestoneState state) => Problem.Conflict("delivery.milestone-settled", ("state", state));

    /// <summary>A workstream with milestones was left out.</summary>
    public static Problem WorkstreamInUse(LocalizedText name) => Problem.Invalid("delivery.workstream-in-use", ("name", name));

    /// <summary>The owner takes no part in the plan.</summary>
    public static Problem OwnerTakesNoPart() => Problem.Invalid("delivery.owner-takes-no-part");

    /// <summary>The day lies in the future.</summary>
    public static Problem InTheFuture() => Problem.Invalid("delivery.in-the-future");

    /// <summary>The day is the day already.</summary>
    public static Problem SameDay() => Problem.Invalid("delivery.same-day");

    /// <summary>There is a reading of this status for some of the days.</summary>
    public static Problem Overlap(Foundation.Period period, ReadingStatus status) => Problem.Invalid("delivery.overlap", ("period", period), ("status", status));

    /// <summary>A baseline holds for a period.</summary>
    public static Problem BaselineWithoutPeriod() => Problem.Invalid("delivery.baseline-without-period");

    /// <summary>The target lies before the baseline.</summary>
    public static Problem TargetBeforeBaseline(LocalDate day) => Problem.Invalid("delivery.target-before-baseline", ("day", day));
}
