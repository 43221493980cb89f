using Musubi.Foundation;

namespace Musubi.Access.Contract;

/// <summary>The links by which a developer becomes someone of each role; registered in development only.</summary>
public sealed class DevelopmentSignIn
{
    internal const string Route = "/{culture:length(2)}/development/sign-in/{role}";

    /// <summary>One path per role, in the order in which the roles appear along the thread.</summary>
    public IReadOnlyList<(Role Role, string Path)> Links(Language language) =>
        [.. Enum.GetValues<Role>().Select(role => (role, $"/{language}/development/sign-in/{NameOf(role)}"))];

    internal static string NameOf(Role role) => role switch
    {
        Role.CityOfficer => "city-officer",
        _ => role.ToString().ToLowerInvariant(),
    };
}
