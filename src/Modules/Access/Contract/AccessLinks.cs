using Microsoft.AspNetCore.Http;
using Musubi.Access.Model;
using Musubi.Foundation;

namespace Musubi.Access;

/// <summary>Addresses of this module's pages.</summary>
/// <param name="reader">The language under which the pages are shown.</param>
public sealed class AccessLinks(Language reader)
{
    /// <summary>The start page.</summary>
    public string Home() => $"/{reader}";

    /// <summary>Where one goes on after signing in: what waits for one.</summary>
    public string Desk() => $"/{reader}/desk";

    /// <summary>Sign-in, leading back to a page afterwards.</summary>
    public string SignIn(string? returnTo = null) => With($"{My()}/sign-in", "return", returnTo);

    /// <summary>Sign-in from a page: back to it afterwards, unless the page is itself about signing in or out.</summary>
    internal string SignInFrom(string here) =>
        new[] { SignIn(), SignOut(), Forgotten(), $"{My()}/reset" }.Any(own => here.StartsWith(own, StringComparison.Ordinal)) ? SignIn() : SignIn(here);

    /// <summary>The reader's own account.</summary>
    public string My() => $"/{reader}/account";

    /// <summary>Signing out.</summary>
    public string SignOut() => $"{My()}/sign-out";

    internal string Code(string? returnTo) => With($"{SignIn()}/code", "return", returnTo);

    internal string Forgotten() => $"{My()}/forgotten";

    internal string Reset(string token) => With($"{My()}/reset", "token", token);

    internal string Password() => $"{My()}/password";

    internal string SecondFactor(string? returnTo = null) => With($"{My()}/second-factor", "return", returnTo);

    internal string Authenticator() => $"{My()}/authenticator";

    internal string RecoveryCodes() => $"{My()}/recovery-codes";

    internal string AddPasskey() => $"{My()}/passkeys/add";

    internal string Invitation(string token) => With($"{My()}/invitation", "token", token);

    /// <summary>Accounts and roles of the reader's programmes.</summary>
    public string Members() => $"/{reader}/accounts";

    internal string Invitations() => $"{Members()}/invitations";

    internal string Invite() => $"{Members()}/invite";

    internal string Server() => $"{Members()}/server";

    internal string Account(AccountId id) => $"{Members()}/{id}";

    internal string Revoke(RoleGrantId id) => $"{Members()}/roles/{id.Value:D}/revoke";

    /// <summary>The links for the language in which a request is answered.</summary>
    internal static AccessLinks Of(HttpContext context) => new(context.Features.Get<Language>() ?? Language.English);

    private static string With(string path, string name, string? value) =>
        value is null ? path : $"{path}?{name}={Uri.EscapeDataString(value)}";
}
