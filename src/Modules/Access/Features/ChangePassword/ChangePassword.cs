using Microsoft.EntityFrameworkCore;
using Musubi.Access.Model;
using Musubi.Access.Requests;
using Musubi.Foundation;
using Musubi.Persistence;

namespace Musubi.Access.Features.ChangePassword;

/// <summary>Sets a new password; the present one is asked of an account that has one.</summary>
internal sealed record ChangePasswordCommand(string? Present, string Wanted, Actor By, SignedInReader Reader);

internal sealed class ChangePasswordHandler(MusubiDb db, PasswordDesk passwords, Guarding guard, Sessions sessions)
{
    public async Task<Result<Done>> HandleAsync(ChangePasswordCommand command, CancellationToken cancel)
    {
        var account = await db.Set<Account>().SingleAsync(account => account.Id == command.By.Account, cancel);
        if (account.PasswordHash is not null && (await guard.IsRestingAsync(account.Id, cancel) || !passwords.IsRight(account, command.Present ?? string.Empty)))
        {
            await guard.FailedAsync(account.Id, cancel);
            return AccessProblems.PasswordWrong();
        }

        if (PasswordRules.Refusal(command.Wanted, account.Name, account.Email) is { } refusal)
        {
            return refusal.At(nameof(command.Wanted));
        }

        account.PasswordHash = passwords.Hash(account, command.Wanted);
        if (!(await db.SaveAsync(new Act(command.By, "access.change-password"), cancel)).Succeeded(out _, out var problem))
        {
            return problem;
        }

        await sessions.EndAllAsync(account.Id, except: command.Reader.Session, cancel);
        return Done.It;
    }
}
