using Microsoft.EntityFrameworkCore;
using Musubi.Access.Model;
using Musubi.Access.Requests;
using Musubi.Foundation;
using Musubi.Persistence;

namespace Musubi.Access.Features.ShowAccount;

/// <summary>What an operator does to an account as a whole.</summary>
[Worded]
internal enum AccountCare
{
    /// <summary>It signs in no more.</summary>
    Close,

    /// <summary>It may sign in again.</summary>
    Reopen,

    /// <summary>Its owner lost phone and codes: authenticator app and passkeys are taken away, a new one is enrolled at the next sign-in.</summary>
    ForgetSecondFactor,
}

internal sealed record CareForAccountCommand(AccountId Account, AccountCare Care, string Reason, Actor By);

internal sealed class CareForAccountHandler(MusubiDb db, Sessions sessions)
{
    public async Task<Result<Done>> HandleAsync(CareForAccountCommand command, CancellationToken cancel)
    {
        if (!command.By.HasAnywhere(Role.Operator))
        {
            return AccessProblems.NotYoursToGive();
        }

        if (command.Account == command.By.Account)
        {
            return AccessProblems.OwnAccount();
        }

        if (string.IsNullOrWhiteSpace(command.Reason))
        {
            return AccessProblems.ReasonMissing();
        }

        var account = await db.Set<Account>().Include(account => account.Passkeys).FirstOrDefaultAsync(account => account.Id == command.Account, cancel);
        if (account is null)
        {
            return AccessProblems.UnknownAccount();
        }

        Apply(account, command.Care);
        if (!(await db.SaveAsync(new Act(command.By, NameOf(command.Care), command.Reason.Trim()), cancel)).Succeeded(out _, out var problem))
        {
            return problem;
        }

        await sessions.EndAllAsync(account.Id, except: null, cancel);
        return Done.It;
    }

    private void Apply(Account account, AccountCare care)
    {
        switch (care)
        {
            case AccountCare.Close:
                account.ClosedAt ??= db.Now;
                break;
            case AccountCare.Reopen:
                account.ClosedAt = null;
                break;
            default:
                account.RemoveAuthenticator();
                account.Passkeys.Clear();
                break;
        }
    }

    private static string NameOf(AccountCare care) => care switch
    {
        AccountCare.Close => "access.close-account",
        AccountCare.Reopen => "access.reopen-account",
        _ => "access.forget-second-factor",
    };
}
