using Musubi.Foundation;

namespace Musubi.Access.Model;

/// <summary>Roles that decide about others: they take effect only after sign-in with a second factor.</summary>
internal static class Staff
{
    public static bool IsStaff(this Role role) => role is Role.Secretariat or Role.Approver or Role.Operator or Role.Assessor;
}
