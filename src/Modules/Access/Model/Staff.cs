using Musubi.Foundation;

namespace Musubi.Access.Model;

/// <summary>Roles that decide about others: they take effect only after sign-in with a second factor.</summary>
internal static class Staff
{
    public static readonly Role[] Roles = [Role.Assessor, Role.Secretariat, Role.Approver, Role.Operator];

    public static bool IsStaff(this Role role) => Roles.Contains(role);
}
