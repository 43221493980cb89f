using Musubi.Foundation;

namespace Musubi.Grants;

/// <summary>Id of a call.</summary>
public readonly record struct CallId(Guid Value) : ITypedId<CallId>
{
    /// <inheritdoc/>
    public static CallId From(Guid value) => new(value);

    /// <summary>A new id (version 7).</summary>
    public static CallId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of an application.</summary>
public readonly record struct ApplicationId(Guid Value) : ITypedId<ApplicationId>
{
    /// <inheritdoc/>
    public static ApplicationId From(Guid value) => new(value);

    /// <summary>A new id (version 7).</summary>
    public static ApplicationId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of an assessment.</summary>
public readonly record struct AssessmentId(Guid Value) : ITypedId<AssessmentId>
{
    /// <inheritdoc/>
    public static AssessmentId From(Guid value) => new(value);

    /// <summary>A new id (version 7).</summary>
    public static AssessmentId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of an award.</summary>
public readonly record struct AwardId(Guid Value) : ITypedId<AwardId>
{
    /// <inheritdoc/>
    public static AwardId From(Guid value) => new(value);

    /// <summary>A new id (version 7).</summary>
    public static AwardId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a claim.</summary>
public readonly record struct ClaimId(Guid Value) : ITypedId<ClaimId>
{
    /// <inheritdoc/>
    public static ClaimId From(Guid value) => new(value);

    /// <summary>A new id (version 7).</summary>
    public static ClaimId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of the costs that one member enters for an application.</summary>
public readonly record struct CostSheetId(Guid Value) : ITypedId<CostSheetId>
{
    /// <inheritdoc/>
    public static CostSheetId From(Guid value) => new(value);

    /// <summary>A new id (version 7).</summary>
    public static CostSheetId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of the copy of what was submitted.</summary>
public readonly record struct SubmissionId(Guid Value) : ITypedId<SubmissionId>
{
    /// <inheritdoc/>
    public static SubmissionId From(Guid value) => new(value);

    /// <summary>A new id (version 7).</summary>
    public static SubmissionId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}
