using Microsoft.EntityFrameworkCore;
using Musubi.Access.Model;
using Musubi.Access.Store;
using Musubi.Foundation;
using Musubi.Persistence;

namespace Musubi.Access.Features.SignInAsExample;

/// <summary>One account per role and programme for trying things out. Registered in development only.</summary>
internal sealed class ExampleAccounts(MusubiDb db)
{
    /// <summary>The account of a role in a programme, made when it is not there yet.</summary>
    public async Task<AccountId> EnsureAsync(Role role, ProgrammeId? programme, string programmeName, CancellationToken cancel)
    {
        var held = new RoleHeld(role, role is Role.Operator ? null : programme, null);
        var email = EmailOf(held);
        var key = Account.KeyOf(email);
        var account = await db.Set<Account>().FirstOrDefaultAsync(account => account.EmailKey == key, cancel);
        if (account is null)
        {
            account = db.OpenAccount(AccountId.New(), NameOf(held, programmeName), email, Language.English, isExample: true);
            db.Add(RoleGrant.To(account.Id, held, db.Now));
            (await db.SaveAsync(new Act(Actor.System("development"), "access.make-example-account"), cancel)).Required();
        }

        return account.Id;
    }

    // The domain is reserved: no mail can ever reach it.
    private static string EmailOf(RoleHeld held) => $"{held.Role}.{held.Programme?.Value.ToString("N") ?? "server"}@example.invalid".ToLowerInvariant();

    private static string NameOf(RoleHeld held, string programmeName) =>
        held.Programme is null ? held.Role.ToString() : $"{held.Role} ({programmeName})";
}
