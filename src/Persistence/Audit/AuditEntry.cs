using NodaTime;

namespace Musubi.Persistence.Audit;

/// <summary>What happened to a record.</summary>
public enum Change
{
    /// <summary>It came into being.</summary>
    Added,

    /// <summary>Some of its values changed.</summary>
    Changed,

    /// <summary>It was removed.</summary>
    Removed,
}

/// <summary>One link of the audit chain: who changed which record, when, why and how, bound to the link before.</summary>
/// <remarks>
/// The chain hashes a salted digest of the changed values, not the values: personal data can be erased from
/// <see cref="Values"/> later, and the chain still proves that nothing else was touched. The erasure is itself a link.
/// </remarks>
public sealed class AuditEntry
{
    /// <summary>Place in the chain, from 1, without gaps.</summary>
    public long Sequence { get; init; }

    /// <summary>When, by the writing node's clock, in UTC to the microsecond.</summary>
    public Instant At { get; init; }

    /// <summary>The account; null for the system's own parts.</summary>
    public Guid? Account { get; init; }

    /// <summary>The account's name at that time, or the system's part.</summary>
    public required string ActorName { get; init; }

    /// <summary>The act's code.</summary>
    public required string What { get; init; }

    /// <summary>The reason given, if any.</summary>
    public string? Why { get; init; }

    /// <summary>The programme that owns the record; null for what belongs to none.</summary>
    public Guid? Programme { get; init; }

    /// <summary>The record's kind: the entity's name.</summary>
    public required string Kind { get; init; }

    /// <summary>The record's key, as text.</summary>
    public required string Key { get; init; }

    /// <summary>What happened to it.</summary>
    public Change Change { get; init; }

    /// <summary>JSON object: property → [before, after]. Null after erasure.</summary>
    [Unrecorded]
    public string? Values { get; private set; }

    /// <summary>32 random bytes in hexadecimal. Goes with the values: without it they cannot be guessed from their digest.</summary>
    [Unrecorded]
    public string? Salt { get; private set; }

    /// <summary>SHA-256 of salt and values, hexadecimal.</summary>
    public required string ValuesDigest { get; init; }

    /// <summary>Hash of the entry before; 64 zeros for the first.</summary>
    public required string PreviousHash { get; init; }

    /// <summary>SHA-256 of everything above but <see cref="Values"/> and <see cref="Salt"/>, hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>Erases the values (a person's right to erasure). Saving it adds a link that says who did so and why.</summary>
    public void Erase() => (Values, Salt) = (null, null);

    /// <summary>Sets the values once, when the entry is made.</summary>
    internal AuditEntry WithValues(string salt, string values)
    {
        (Salt, Values) = (salt, values);
        return this;
    }
}
