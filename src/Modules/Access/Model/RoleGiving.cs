using Musubi.Foundation;

namespace Musubi.Access.Model;

/// <summary>Who may give which role, and take it away.</summary>
internal static class RoleGiving
{
    private static readonly Role[] OfSecretariat =
        [Role.Partner, Role.CityOfficer, Role.Delegate, Role.Assessor, Role.Secretariat, Role.Approver];

    /// <summary>A secretariat gives every role in its programme; operators appoint operators, and the secretariat of any programme.</summary>
    public static bool MayGive(this Actor actor, Role role, ProgrammeId? programme) => programme is { } one
        ? (actor.Has(one, Role.Secretariat) && OfSecretariat.Contains(role)) || (actor.HasAnywhere(Role.Operator) && role is Role.Secretariat)
        : actor.HasAnywhere(Role.Operator) && role is Role.Operator;

    /// <summary>Roles that the actor may give in a programme (null: on the server).</summary>
    public static IReadOnlyList<Role> Givable(this Actor actor, ProgrammeId? programme) =>
        [.. Enum.GetValues<Role>().Where(role => actor.MayGive(role, programme))];

    /// <summary>Partners and city officers act for an organisation; without one they could do nothing.</summary>
    public static bool LacksOrganisation(this RoleHeld held) => held is { Role: Role.Partner or Role.CityOfficer, Organisation: null };
}
