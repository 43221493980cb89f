using Musubi.Foundation;

namespace Musubi.Matching;

/// <summary>Id of a match.</summary>
public readonly record struct MatchId(Guid Value) : ITypedId<MatchId>
{
    /// <inheritdoc/>
    public static MatchId From(Guid value) => new(value);

    /// <summary>A new id (version 7).</summary>
    public static MatchId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}
