using Musubi.Foundation;

namespace Musubi.Agreements;

/// <summary>Id of an agreement.</summary>
public readonly record struct AgreementId(Guid Value) : ITypedId<AgreementId>
{
    /// <inheritdoc/>
    public static AgreementId From(Guid value) => new(value);

    /// <summary>A new id (version 7).</summary>
    public static AgreementId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a consortium.</summary>
public readonly record struct ConsortiumId(Guid Value) : ITypedId<ConsortiumId>
{
    /// <inheritdoc/>
    public static ConsortiumId From(Guid value) => new(value);

    /// <summary>A new id (version 7).</summary>
    public static ConsortiumId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}
