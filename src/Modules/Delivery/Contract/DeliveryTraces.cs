using Musubi.Foundation;

namespace Musubi.Delivery;

/// <summary>How things of this module are pointed to.</summary>
public static class DeliveryTraces
{
    /// <summary>Kind of an action plan.</summary>
    public const string Plan = "plan";

    /// <summary>Kind of a milestone.</summary>
    public const string Milestone = "milestone";

    /// <summary>Kind of an indicator.</summary>
    public const string Indicator = "indicator";

    /// <summary>Kind of a progress report.</summary>
    public const string Progress = "progress";

    /// <summary>The trace of an action plan.</summary>
    public static Trace Of(PlanId id) => new(Plan, id.Value);

    /// <summary>The trace of a milestone.</summary>
    public static Trace Of(MilestoneId id) => new(Milestone, id.Value);

    /// <summary>The trace of an indicator.</summary>
    public static Trace Of(IndicatorId id) => new(Indicator, id.Value);

    /// <summary>The trace of a progress report.</summary>
    public static Trace Of(ProgressReportId id) => new(Progress, id.Value);
}
