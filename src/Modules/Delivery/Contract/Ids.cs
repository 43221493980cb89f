using Musubi.Foundation;

namespace Musubi.Delivery;

/// <summary>Id of an action plan.</summary>
public readonly record struct PlanId(Guid Value) : ITypedId<PlanId>
{
    /// <inheritdoc/>
    public static PlanId From(Guid value) => new(value);

    /// <summary>A new id (version 7).</summary>
    public static PlanId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a milestone.</summary>
public readonly record struct MilestoneId(Guid Value) : ITypedId<MilestoneId>
{
    /// <inheritdoc/>
    public static MilestoneId From(Guid value) => new(value);

    /// <summary>A new id (version 7).</summary>
    public static MilestoneId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of an indicator.</summary>
public readonly record struct IndicatorId(Guid Value) : ITypedId<IndicatorId>
{
    /// <inheritdoc/>
    public static IndicatorId From(Guid value) => new(value);

    /// <summary>A new id (version 7).</summary>
    public static IndicatorId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a reading of an indicator.</summary>
public readonly record struct ReadingId(Guid Value) : ITypedId<ReadingId>
{
    /// <inheritdoc/>
    public static ReadingId From(Guid value) => new(value);

    /// <summary>A new id (version 7).</summary>
    public static ReadingId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a progress report.</summary>
public readonly record struct ProgressReportId(Guid Value) : ITypedId<ProgressReportId>
{
    /// <inheritdoc/>
    public static ProgressReportId From(Guid value) => new(value);

    /// <summary>A new id (version 7).</summary>
    public static ProgressReportId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}
