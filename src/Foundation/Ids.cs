namespace Musubi.Foundation;

/// <summary>Id of a programme: the tenant to which content belongs. Every module needs it, so it lives here.</summary>
public readonly record struct ProgrammeId(Guid Value) : ITypedId<ProgrammeId>
{
    /// <inheritdoc/>
    public static ProgrammeId From(Guid value) => new(value);

    /// <summary>A new id (version 7).</summary>
    public static ProgrammeId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of an account: someone or something that signs in.</summary>
public readonly record struct AccountId(Guid Value) : ITypedId<AccountId>
{
    /// <inheritdoc/>
    public static AccountId From(Guid value) => new(value);

    /// <summary>A new id (version 7).</summary>
    public static AccountId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}
