using Musubi.Foundation;

namespace Musubi.Directory;

/// <summary>Id of a place: from a union of states down to a district.</summary>
public readonly record struct PlaceId(Guid Value) : ITypedId<PlaceId>
{
    /// <inheritdoc/>
    public static PlaceId From(Guid value) => new(value);

    /// <summary>A new id (version 7).</summary>
    public static PlaceId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of an organisation: public body, company, university, network.</summary>
public readonly record struct OrganisationId(Guid Value) : ITypedId<OrganisationId>
{
    /// <inheritdoc/>
    public static OrganisationId From(Guid value) => new(value);

    /// <summary>A new id (version 7).</summary>
    public static OrganisationId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a person. A person need not have an account, and an account need not be a person.</summary>
public readonly record struct PersonId(Guid Value) : ITypedId<PersonId>
{
    /// <inheritdoc/>
    public static PersonId From(Guid value) => new(value);

    /// <summary>A new id (version 7).</summary>
    public static PersonId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}
