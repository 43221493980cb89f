using Microsoft.AspNetCore.DataProtection;
using Musubi.Access.Model;

namespace Musubi.Access.Requests;

/// <summary>Keeps authenticator secrets encrypted: a copy of the database alone makes no codes.</summary>
internal sealed class AuthenticatorSecrets(IDataProtectionProvider protection)
{
    private readonly IDataProtector seal = protection.CreateProtector("Musubi.Access.Authenticator");

    public string Seal(string secret) => seal.Protect(secret);

    /// <summary>The secret; null when there is none or the key ring that sealed it is gone.</summary>
    public string? Open(Account account) => account.AuthenticatorSecret is { } stored ? Open(stored) : null;

    /// <summary>Opens a sealed secret that a form carried; null when it is not ours.</summary>
    public string? Open(string? stored)
    {
        try
        {
            return string.IsNullOrEmpty(stored) ? null : seal.Unprotect(stored);
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }
}
