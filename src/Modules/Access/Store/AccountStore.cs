using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Musubi.Access.Model;
using Musubi.Foundation;
using Musubi.Persistence;

namespace Musubi.Access.Store;

/// <summary>Shows accounts and passkeys to ASP.NET Core Identity, which checks passkeys. Identity reads here and never writes:</summary>
/// <remarks>Every write is a slice's, with who and why. The stock store would keep recovery codes and secrets in clear, and write unseen.</remarks>
internal sealed class AccountStore(MusubiDb db) : IUserPasskeyStore<Account>
{
    public Task<string> GetUserIdAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.Id.Value.ToString("D"));

    public Task<string?> GetUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Email);

    public Task<string?> GetNormalizedUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.EmailKey);

    public async Task<Account?> FindByIdAsync(string userId, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(userId, out var id))
        {
            return null;
        }

        var key = new AccountId(id);
        return await db.Set<Account>().Include(account => account.Passkeys).FirstOrDefaultAsync(account => account.Id == key, cancellationToken);
    }

    public async Task<Account?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken)
    {
        var key = Account.KeyOf(normalizedUserName);
        return await db.Set<Account>().FirstOrDefaultAsync(account => account.EmailKey == key, cancellationToken);
    }

    public async Task<Account?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken) =>
        await db.Set<Account>().Include(account => account.Passkeys)
            .FirstOrDefaultAsync(account => account.Passkeys.Any(passkey => passkey.CredentialId == credentialId), cancellationToken);

    public async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(Account user, CancellationToken cancellationToken)
    {
        var passkeys = await db.Set<Passkey>().AsNoTracking().Where(passkey => passkey.Account == user.Id).ToListAsync(cancellationToken);
        return [.. passkeys.Select(passkey => passkey.ToInfo())];
    }

    public async Task<UserPasskeyInfo?> FindPasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken)
    {
        var found = await db.Set<Passkey>().AsNoTracking()
            .FirstOrDefaultAsync(passkey => passkey.Account == user.Id && passkey.CredentialId == credentialId, cancellationToken);
        return found?.ToInfo();
    }

    public Task AddOrUpdatePasskeyAsync(Account user, UserPasskeyInfo passkey, CancellationToken cancellationToken) => throw NotHere();

    public Task RemovePasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken) => throw NotHere();

    public Task SetUserNameAsync(Account user, string? userName, CancellationToken cancellationToken) => throw NotHere();

    public Task SetNormalizedUserNameAsync(Account user, string? normalizedName, CancellationToken cancellationToken) => throw NotHere();

    public Task<IdentityResult> CreateAsync(Account user, CancellationToken cancellationToken) => throw NotHere();

    public Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken) => throw NotHere();

    public Task<IdentityResult> DeleteAsync(Account user, CancellationToken cancellationToken) => throw NotHere();

    public void Dispose()
    {
        // The context belongs to the request.
    }

    private static NotSupportedException NotHere() => new("Accounts are changed by this module's features, which record who and why.");
}
