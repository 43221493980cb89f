using Musubi.Foundation;

namespace Musubi.Practices;

/// <summary>Id of a practice.</summary>
public readonly record struct PracticeId(Guid Value) : ITypedId<PracticeId>
{
    /// <inheritdoc/>
    public static PracticeId From(Guid value) => new(value);

    /// <summary>A new id (version 7).</summary>
    public static PracticeId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a replication.</summary>
public readonly record struct ReplicationId(Guid Value) : ITypedId<ReplicationId>
{
    /// <inheritdoc/>
    public static ReplicationId From(Guid value) => new(value);

    /// <summary>A new id (version 7).</summary>
    public static ReplicationId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}
