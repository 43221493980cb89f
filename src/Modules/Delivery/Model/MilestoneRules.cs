using Musubi.Foundation;

namespace Musubi.Delivery.Model;

/// <summary>What a milestone has to keep within its plan.</summary>
internal static class MilestoneRules
{
    /// <summary>Why a milestone cannot be described so; null when it can. Shown at <c>Owner</c>, <c>Due</c> or <c>DependsOn</c>.</summary>
    public static Problem? Check(Plan plan, MilestoneId milestone, MilestoneFacts facts, IEnumerable<Milestone> others)
    {
        if (!plan.Includes(facts.Owner))
        {
            return DeliveryProblems.OwnerTakesNoPart().At(nameof(facts.Owner));
        }

        return OutsidePlan(plan, facts.Due) ?? Dependences.Check(milestone, facts, others);
    }

    /// <summary>A day before the plan's first or after its last; shown at <c>Due</c>.</summary>
    public static Problem? OutsidePlan(Plan plan, NodaTime.LocalDate due) =>
        plan.Period is { } period && (due < period.FirstDay || due > period.LastDay) ? DeliveryProblems.OutsidePlan(period).At(nameof(MilestoneFacts.Due)) : null;
}
