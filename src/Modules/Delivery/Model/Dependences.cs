using Musubi.Foundation;

namespace Musubi.Delivery.Model;

/// <summary>What comes before what in a plan.</summary>
internal static class Dependences
{
    /// <summary>Why a milestone cannot depend on these; null when it can. Shown at <c>DependsOn</c> or <c>Due</c>.</summary>
    /// <param name="milestone">The milestone that is described.</param>
    /// <param name="facts">How it is described.</param>
    /// <param name="others">All milestones of the plan.</param>
    public static Problem? Check(MilestoneId milestone, MilestoneFacts facts, IEnumerable<Milestone> others)
    {
        var plan = others.ToDictionary(other => other.Id);
        foreach (var first in facts.DependsOn)
        {
            if (!plan.TryGetValue(first, out var before))
            {
                return Problem.Invalid("form.choose").At(nameof(facts.DependsOn));
            }

            if (first == milestone || Needs(before, milestone, plan))
            {
                return DeliveryProblems.Circle(before.Title).At(nameof(facts.DependsOn));
            }

            if (before.Due > facts.Due)
            {
                return DeliveryProblems.DueBeforeFirst(before.Title, before.Due).At(nameof(facts.Due));
            }
        }

        return null;
    }

    private static bool Needs(Milestone from, MilestoneId sought, Dictionary<MilestoneId, Milestone> plan)
    {
        var seen = new HashSet<MilestoneId> { from.Id };
        var open = new Queue<Milestone>([from]);
        while (open.TryDequeue(out var one))
        {
            foreach (var next in one.DependsOn.Where(seen.Add))
            {
                if (next == sought)
                {
                    return true;
                }

                if (plan.TryGetValue(next, out var further))
                {
                    open.Enqueue(further);
                }
            }
        }

        return false;
    }
}
