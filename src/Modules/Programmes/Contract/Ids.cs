using Musubi.Foundation;

namespace Musubi.Programmes;

/// <summary>Id of an edition: one run of a programme.</summary>
public readonly record struct EditionId(Guid Value) : ITypedId<EditionId>
{
    /// <inheritdoc/>
    public static EditionId From(Guid value) => new(value);

    /// <summary>A new id (version 7).</summary>
    public static EditionId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a phase: a stretch of an edition with one purpose. It stays when the phase is renamed or moved.</summary>
public readonly record struct PhaseId(Guid Value) : ITypedId<PhaseId>
{
    /// <inheritdoc/>
    public static PhaseId From(Guid value) => new(value);

    /// <summary>A new id (version 7).</summary>
    public static PhaseId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a topic in a programme's own list.</summary>
public readonly record struct TopicId(Guid Value) : ITypedId<TopicId>
{
    /// <inheritdoc/>
    public static TopicId From(Guid value) => new(value);

    /// <summary>A new id (version 7).</summary>
    public static TopicId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a membership: what a place, an organisation or a person is in a programme.</summary>
public readonly record struct MembershipId(Guid Value) : ITypedId<MembershipId>
{
    /// <inheritdoc/>
    public static MembershipId From(Guid value) => new(value);

    /// <summary>A new id (version 7).</summary>
    public static MembershipId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}
