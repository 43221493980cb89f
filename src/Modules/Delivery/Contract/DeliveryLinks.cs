using Musubi.Foundation;

namespace Musubi.Delivery;

/// <summary>Addresses of this module's pages.</summary>
/// <param name="reader">The language under which the pages are shown.</param>
public sealed class DeliveryLinks(Language reader)
{
    /// <summary>A programme's action plans.</summary>
    public string Plans(Key programme) => $"/{reader}/programmes/{programme}/plans";

    /// <summary>An action plan.</summary>
    public string Plan(Key programme, Key plan) => $"{Plans(programme)}/{plan}";

    /// <summary>A programme's milestones.</summary>
    public string Milestones(Key programme) => $"/{reader}/programmes/{programme}/milestones";

    /// <summary>A milestone.</summary>
    public string Milestone(Key programme, Key milestone) => $"{Milestones(programme)}/{milestone}";

    /// <summary>A programme's indicators.</summary>
    public string Indicators(Key programme) => $"/{reader}/programmes/{programme}/indicators";

    /// <summary>An indicator with its readings.</summary>
    public string Indicator(Key programme, Key indicator) => $"{Indicators(programme)}/{indicator}";

    internal string NewPlan(Key programme) => $"{Plans(programme)}/new";

    internal string MovePlan(Key programme, Key plan, PlanState to) => $"{Plan(programme, plan)}/state?to={to}";

    internal string NewMilestone(Key programme, PlanId plan) => $"{Milestones(programme)}/new?from={DeliveryTraces.Of(plan)}";

    internal string ReportMilestone(Key programme, Key milestone) => $"{Milestone(programme, milestone)}/report";

    internal string MoveMilestone(Key programme, Key milestone) => $"{Milestone(programme, milestone)}/move";

    internal string NewIndicator(Key programme) => $"{Indicators(programme)}/new";

    internal string NewIndicator(Key programme, PlanId plan) => $"{NewIndicator(programme)}?from={DeliveryTraces.Of(plan)}";

    internal string RecordReading(Key programme, Key indicator) => $"{Indicator(programme, indicator)}/record";

    internal string CorrectReading(Key programme, Key indicator, ReadingId reading) => $"{Indicator(programme, indicator)}/correct?reading={reading}";

    internal string WithdrawReading(Key programme, Key indicator, ReadingId reading) => $"{Indicator(programme, indicator)}/withdraw?reading={reading}";

    internal string NewProgress(Key programme, PlanId plan) => $"/{reader}/programmes/{programme}/progress/new?from={DeliveryTraces.Of(plan)}";

    internal string Progress(Key programme, Key report) => $"/{reader}/programmes/{programme}/progress/{report}";
}
