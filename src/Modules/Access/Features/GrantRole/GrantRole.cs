using Microsoft.EntityFrameworkCore;
using Musubi.Access.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using NodaTime;

namespace Musubi.Access.Features.GrantRole;

internal sealed record GrantRoleCommand(AccountId Account, RoleHeld Held, Instant? Until, string Reason, Actor By);

internal sealed class GrantRoleHandler(MusubiDb db)
{
    public async Task<Result<Done>> HandleAsync(GrantRoleCommand command, CancellationToken cancel)
    {
        if (!command.By.MayGive(command.Held.Role, command.Held.Programme))
        {
            return AccessProblems.NotYoursToGive();
        }

        if (command.Held.LacksOrganisation())
        {
            return AccessProblems.OrganisationMissing();
        }

        if (string.IsNullOrWhiteSpace(command.Reason))
        {
            return AccessProblems.ReasonMissing();
        }

        if (!await KnowsAsync(command, cancel))
        {
            return AccessProblems.UnknownAccount();
        }

        if (!await db.OfferAsync(command.Account, command.Held, command.Until, cancel))
        {
            return AccessProblems.RoleHeldAlready();
        }

        return await db.SaveAsync(new Act(command.By, "access.grant-role", command.Reason.Trim()), cancel);
    }

    // A secretariat knows the people of its own programmes only: whoever else there is, is invited by mail.
    private async Task<bool> KnowsAsync(GrantRoleCommand command, CancellationToken cancel)
    {
        var isOperator = command.By.HasAnywhere(Role.Operator);
        return await db.Set<Account>().AnyAsync(account => account.Id == command.Account && account.ClosedAt == null, cancel)
            && (isOperator || await db.Set<RoleGrant>().AnyAsync(grant => grant.Account == command.Account && grant.Programme == command.Held.Programme, cancel));
    }
}

/// <summary>Writes a grant, so that an account holds each role once at a time.</summary>
internal static class Granting
{
    /// <summary>Adds the grant to the context; false when the account holds the role already.</summary>
    public static async Task<bool> OfferAsync(this MusubiDb db, AccountId account, RoleHeld held, Instant? until, CancellationToken cancel)
    {
        var (slot, now) = (RoleGrant.SlotOf(held), db.Now);
        var present = await db.Set<RoleGrant>().FirstOrDefaultAsync(grant => grant.Account == account && grant.Slot == slot && grant.EndedAt == null, cancel);
        if (present is not null && (present.Until is null || present.Until > now))
        {
            return false;
        }

        present?.End(now);
        db.Add(RoleGrant.To(account, held, now, until));
        return true;
    }
}
