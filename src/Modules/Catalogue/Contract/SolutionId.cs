using Musubi.Foundation;

namespace Musubi.Catalogue;

/// <summary>Id of a solution.</summary>
public readonly record struct SolutionId(Guid Value) : ITypedId<SolutionId>
{
    /// <inheritdoc/>
    public static SolutionId From(Guid value) => new(value);

    /// <summary>A new id (version 7).</summary>
    public static SolutionId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}
