using Musubi.Foundation;

namespace Musubi.Issues;

/// <summary>Id of a hearing.</summary>
public readonly record struct HearingId(Guid Value) : ITypedId<HearingId>
{
    /// <inheritdoc/>
    public static HearingId From(Guid value) => new(value);

    /// <summary>A new id (version 7).</summary>
    public static HearingId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a local issue.</summary>
public readonly record struct IssueId(Guid Value) : ITypedId<IssueId>
{
    /// <inheritdoc/>
    public static IssueId From(Guid value) => new(value);

    /// <summary>A new id (version 7).</summary>
    public static IssueId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}
