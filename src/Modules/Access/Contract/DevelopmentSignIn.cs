using Musubi.Access.Features.SignInAsExample;
using Musubi.Foundation;

namespace Musubi.Access.Contract;

/// <summary>The links by which a developer becomes someone of each role; registered in development only.</summary>
public sealed class DevelopmentSignIn
{
    internal const string Route = "/{culture:language}/development/sign-in/{role}";

    private readonly ExampleAccounts accounts;

    internal DevelopmentSignIn(ExampleAccounts accounts) => this.accounts = accounts;

    /// <summary>Makes the example accounts that are missing, and tells one path per role that has one.</summary>
    /// <remarks>The role is held in the first programme; <c>?programme=KEY</c> names another.</remarks>
    public async Task<IReadOnlyList<(Role Role, string Path)>> PrepareAsync(Language language, CancellationToken cancel)
    {
        await accounts.EnsureAsync(cancel);
        var links = new List<(Role, string)>();
        foreach (var role in Enum.GetValues<Role>())
        {
            if (await accounts.FindAsync(role, programme: null, cancel) is not null)
            {
                links.Add((role, $"/{language}/development/sign-in/{NameOf(role)}"));
            }
        }

        return links;
    }

    internal static string NameOf(Role role) => role is Role.CityOfficer ? "city-officer" : role.ToString().ToLowerInvariant();
}
