using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Musubi.Access.Features.GrantRole;
using Musubi.Access.Model;
using Musubi.Access.Requests;
using Musubi.Access.Store;
using Musubi.Foundation;
using Musubi.Persistence;

namespace Musubi.Access.Features.AcceptInvitation;

/// <summary>Opens an account for the holder of a token: by a password, or by a passkey (credential and state).</summary>
/// <remarks>The address is asked only where the invitation names none.</remarks>
internal sealed record AcceptInvitationCommand(
    string Token, string Name, string? Email, string? Password, string? Credential, string? State, string PasskeyName, Language Language);

/// <summary>Who accepted, and how they proved themselves; null when they were signed in already.</summary>
internal sealed record Accepted(AccountId Account, SignInMethod? Method);

internal sealed class AcceptInvitationHandler(MusubiDb db, PasswordDesk passwords, PasskeyCeremony ceremony)
{
    /// <summary>The open invitation of a token; null when there is none.</summary>
    public async Task<Invitation?> FindAsync(string? token, CancellationToken cancel)
    {
        var hash = Token.Hash(token ?? string.Empty);
        var invitation = await db.Set<Invitation>().FirstOrDefaultAsync(invitation => invitation.TokenHash == hash, cancel);
        return invitation?.IsOpen(db.Now) is true ? invitation : null;
    }

    /// <summary>True when the invited address has an account: then its owner signs in first.</summary>
    public async Task<bool> HasAccountAsync(string? email, CancellationToken cancel)
    {
        var key = email is null ? null : Account.KeyOf(email);
        return key is not null && await db.Set<Account>().AnyAsync(account => account.EmailKey == key, cancel);
    }

    /// <summary>Opens an account and gives it the role.</summary>
    public async Task<Result<Accepted>> HandleAsync(AcceptInvitationCommand command, HttpContext context, CancellationToken cancel)
    {
        if (await FindAsync(command.Token, cancel) is not { } invitation)
        {
            return AccessProblems.LinkOver();
        }

        if (!EmailAddress.Check(invitation.Email ?? command.Email).Succeeded(out var email, out var malformed))
        {
            return malformed.At(nameof(command.Email));
        }

        if (await HasAccountAsync(email.Stored, cancel))
        {
            return invitation.Email is null ? AccessProblems.EmailTaken() : AccessProblems.SignInToAccept();
        }

        (AccountId Account, UserPasskeyInfo Passkey)? key = null;
        if (command.Password is { } password)
        {
            if (PasswordRules.Refusal(password, command.Name, email.Stored) is { } refusal)
            {
                return refusal.At(nameof(command.Password));
            }
        }
        else if ((key = await ceremony.ReadNewAsync(command.Credential, command.State, context)) is null)
        {
            return AccessProblems.PasskeyRefused();
        }

        var account = db.OpenAccount(key?.Account ?? AccountId.New(), command.Name, email, command.Language);
        account.PasswordHash = command.Password is null ? null : passwords.Hash(account, command.Password);
        if (key is { } made)
        {
            db.Add(Passkey.From(made.Passkey, account.Id, command.PasskeyName, db.Now));
        }

        var taken = await TakeAsync(invitation, new Actor(account.Id, account.Name, []), cancel);
        return taken.Succeeded(out _, out var problem) ? new Accepted(account.Id, key is null ? SignInMethod.Password : SignInMethod.Passkey) : problem;
    }

    /// <summary>Gives the role to someone signed in. The invitation's address need not be theirs: who holds the token was invited.</summary>
    public async Task<Result<Accepted>> HandleAsync(string token, Actor by, CancellationToken cancel)
    {
        if (await FindAsync(token, cancel) is not { } invitation || by.Account is not { } account)
        {
            return AccessProblems.LinkOver();
        }

        var taken = await TakeAsync(invitation, by, cancel);
        return taken.Succeeded(out _, out var problem) ? new Accepted(account, null) : problem;
    }

    // The invitation's version lets one of two acceptances at once through.
    private async Task<Result<Done>> TakeAsync(Invitation invitation, Actor by, CancellationToken cancel)
    {
        invitation.Accept(db.Now);
        await db.OfferAsync(by.Account!.Value, invitation.Offered(), until: null, cancel);
        return await db.SaveAsync(new Act(by, "access.accept-invitation"), cancel);
    }
}
