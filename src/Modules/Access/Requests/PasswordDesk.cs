using Microsoft.AspNetCore.Identity;
using Musubi.Access.Model;

namespace Musubi.Access.Requests;

/// <summary>Hashes and checks passwords; an account that does not exist takes as long as one that does.</summary>
internal sealed class PasswordDesk(IPasswordHasher<Account> hasher)
{
    private static readonly Lock Once = new();
    private static string? NobodysKeptHash;

    public string Hash(Account account, string password) => hasher.HashPassword(account, password);

    /// <summary>True when the account has this password. Null for an account that does not exist: false, after the same work.</summary>
    public bool IsRight(Account? account, string password)
    {
        var hash = account?.PasswordHash ?? NobodysHash();
        var verdict = hasher.VerifyHashedPassword(account!, hash, password);
        return account?.PasswordHash is not null && verdict is not PasswordVerificationResult.Failed;
    }

    private string NobodysHash()
    {
        lock (Once)
        {
            return NobodysKeptHash ??= hasher.HashPassword(null!, Token.New());
        }
    }
}
