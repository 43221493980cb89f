namespace Musubi.Foundation;

/// <summary>A role held: in one programme and for one organisation, or server-wide for an operator.</summary>
/// <param name="Role">The role.</param>
/// <param name="Programme">The programme; null only for <see cref="Foundation.Role.Operator"/>.</param>
/// <param name="Organisation">The raw id of the organisation acted for; null when the role needs none.</param>
public sealed record RoleHeld(Role Role, ProgrammeId? Programme, Guid? Organisation);

/// <summary>Who does something: an account with the roles it holds at this moment, or the system itself.</summary>
public sealed class Actor
{
    /// <summary>Someone who has not signed in.</summary>
    public static readonly Actor Public = new(null, string.Empty, []);

    /// <summary>Describes an account and its roles.</summary>
    public Actor(AccountId? account, string name, IReadOnlyList<RoleHeld> roles) => (Account, Name, Roles) = (account, name, roles);

    /// <summary>The account; null for the public and for the system.</summary>
    public AccountId? Account { get; }

    /// <summary>The name recorded with every write: the account's name at that time, or the system's part ("import").</summary>
    public string Name { get; }

    /// <summary>Every role held now. Rights end when a role ends, not when a session does.</summary>
    public IReadOnlyList<RoleHeld> Roles { get; }

    /// <summary>True for the system's own parts: import, jobs, command line.</summary>
    public bool IsSystem { get; private init; }

    /// <summary>True when nobody is signed in.</summary>
    public bool IsPublic => Account is null && !IsSystem;

    /// <summary>Programmes in which the actor holds any role: what they may see beyond the published.</summary>
    public IEnumerable<ProgrammeId> Programmes =>
        Roles.Where(held => held.Programme is not null).Select(held => held.Programme!.Value).Distinct();

    /// <summary>A part of the system acting by itself, under a name that the audit chain shows.</summary>
    public static Actor System(string part) => new(null, part, []) { IsSystem = true };

    /// <summary>True when the actor holds one of <paramref name="roles"/> in <paramref name="programme"/>, or is the system.</summary>
    public bool Has(ProgrammeId programme, params ReadOnlySpan<Role> roles)
    {
        foreach (var held in Roles)
        {
            if (held.Programme == programme && roles.Contains(held.Role))
            {
                return true;
            }
        }

        return IsSystem;
    }

    /// <summary>True when the actor holds one of <paramref name="roles"/> anywhere.</summary>
    public bool HasAnywhere(params ReadOnlySpan<Role> roles)
    {
        foreach (var held in Roles)
        {
            if (roles.Contains(held.Role))
            {
                return true;
            }
        }

        return IsSystem;
    }
}
