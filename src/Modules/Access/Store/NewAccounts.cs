using Musubi.Access.Model;
using Musubi.Foundation;
using Musubi.Persistence;

namespace Musubi.Access.Store;

/// <summary>Opens accounts: the account and the guard that belongs to it.</summary>
internal static class NewAccounts
{
    public static Account OpenAccount(this MusubiDb db, AccountId id, string name, EmailAddress email, Language language, bool isExample = false)
    {
        var account = new Account(id, name, email.Stored, language, db.Now) { IsExample = isExample };
        db.Add(account);
        db.Add(new SignInGuard { Account = account.Id });
        return account;
    }
}
