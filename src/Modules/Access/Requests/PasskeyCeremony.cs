using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Musubi.Access.Model;
using Musubi.Foundation;

namespace Musubi.Access.Requests;

/// <summary>What a page hands to the browser for a passkey, and takes back with the browser's answer.</summary>
/// <param name="Options">JSON for <c>navigator.credentials</c>.</param>
/// <param name="State">The challenge, sealed by us for ten minutes.</param>
internal sealed record PasskeyQuestion(string Options, string State);

/// <summary>Asks the browser for a passkey, new or known, and checks the answer.</summary>
internal sealed class PasskeyCeremony(IPasskeyHandler<Account> handler, IDataProtectionProvider protection)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    private readonly ITimeLimitedDataProtector seal = protection.CreateProtector("Musubi.Access.PasskeyCeremony").ToTimeLimitedDataProtector();

    /// <summary>Asks for a new passkey; the account may be one that is only about to be opened.</summary>
    public async Task<PasskeyQuestion> AskForNewAsync(AccountId account, string email, string name, HttpContext context)
    {
        var user = new PasskeyUserEntity { Id = account.Value.ToString("D"), Name = email, DisplayName = name };
        var options = await handler.MakeCreationOptionsAsync(user, context);
        return new(options.CreationOptionsJson, Seal(options.AttestationState));
    }

    public async Task<PasskeyQuestion> AskForKnownAsync(HttpContext context)
    {
        var options = await handler.MakeRequestOptionsAsync(user: null, context);
        return new(options.RequestOptionsJson, Seal(options.AssertionState));
    }

    /// <summary>The new passkey and for which account it was asked; null when the answer does not hold.</summary>
    public async Task<(AccountId Account, UserPasskeyInfo Passkey)?> ReadNewAsync(string? credential, string? state, HttpContext context)
    {
        if (Open(state) is not { } asked || string.IsNullOrEmpty(credential))
        {
            return null;
        }

        var result = await handler.PerformAttestationAsync(new() { HttpContext = context, CredentialJson = credential, AttestationState = asked });
        return result.Succeeded ? (new AccountId(Guid.Parse(result.UserEntity.Id)), result.Passkey) : null;
    }

    /// <summary>Whose passkey it is, with what the authenticator now says; null when the answer does not hold.</summary>
    public async Task<(Account Account, UserPasskeyInfo Passkey)?> ReadKnownAsync(string? credential, string? state, HttpContext context)
    {
        if (Open(state) is not { } asked || string.IsNullOrEmpty(credential))
        {
            return null;
        }

        var result = await handler.PerformAssertionAsync(new() { HttpContext = context, CredentialJson = credential, AssertionState = asked });
        return result.Succeeded ? (result.User, result.Passkey) : null;
    }

    private string Seal(string? state) => seal.Protect(state ?? string.Empty, Lifetime);

    private string? Open(string? state)
    {
        try
        {
            return string.IsNullOrEmpty(state) ? null : seal.Unprotect(state);
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }
}
