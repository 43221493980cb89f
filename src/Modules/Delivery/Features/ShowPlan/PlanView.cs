using Musubi.Delivery.Model;
using Musubi.Indicators;
using Musubi.Programmes;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Delivery.Features.ShowPlan;

/// <summary>A plan with everything that its page shows.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Milestones">Those in use, earliest day first.</param>
/// <param name="Names">Everyone named.</param>
internal sealed record PlanView(Plan Plan, IReadOnlyList<Milestone> Milestones, NameBook Names)
{
    public IReadOnlyList<ProgressReport> Reports { get; init; } = [];

    public IReadOnlyList<(Indicator Indicator, Outcome Outcome)> Indicators { get; init; } = [];

    /// <summary>Milestones later than agreed, the latest first.</summary>
    public IReadOnlyList<Milestone> Late => [.. Milestones.Where(milestone => milestone.DaysLate > 0).OrderByDescending(milestone => milestone.DaysLate)];

    /// <summary>The milestones on a line of time: each begins when those before it are due.</summary>
    public IReadOnlyList<TimelinePhase> Timeline(Text text)
    {
        var due = Milestones.ToDictionary(milestone => milestone.Id, milestone => milestone.Due);
        return [.. Milestones.Select(milestone => new TimelinePhase(
            milestone.Title.For(text.Language).Text,
            FirstDay(milestone, due),
            milestone.Due,
            text["Delivery.ShowPlan.Due", ("day", milestone.Due), ("state", milestone.State)]))];
    }

    public string? WorkstreamOf(Milestone milestone, Text text) =>
        Plan.Workstreams.FirstOrDefault(stream => stream.Key == milestone.Workstream)?.Name.For(text.Language).Text;

    private LocalDate FirstDay(Milestone milestone, Dictionary<MilestoneId, LocalDate> due)
    {
        var before = milestone.DependsOn.Where(due.ContainsKey).Select(first => due[first].PlusDays(1)).DefaultIfEmpty(Plan.Period?.FirstDay ?? milestone.Due).Max();
        return before < milestone.Due ? before : milestone.Due;
    }
}
