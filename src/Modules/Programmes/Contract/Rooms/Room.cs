using Musubi.Foundation;

namespace Musubi.Programmes;

/// <summary>A programme with the reader who stands in it: what every page inside a programme begins with.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="Reader">Who reads.</param>
public sealed record Room(ProgrammeFace Programme, Actor Reader)
{
    /// <summary>The programme's id.</summary>
    public ProgrammeId Id => Programme.Id;

    /// <summary>The programme's key in addresses.</summary>
    public Key Key => Programme.Key;

    /// <summary>True for the programme's own secretariat.</summary>
    public bool IsSecretariat => Is(Role.Secretariat);

    /// <summary>True for everyone with a role in the programme.</summary>
    public bool IsInside => Reader.IsSystem || Reader.Roles.Any(held => held.Programme == Id);

    /// <summary>True when the reader holds one of the roles in the programme.</summary>
    public bool Is(params ReadOnlySpan<Role> roles) => Reader.Has(Id, roles);
}
