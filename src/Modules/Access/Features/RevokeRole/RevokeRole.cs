using Microsoft.EntityFrameworkCore;
using Musubi.Access.Model;
using Musubi.Foundation;
using Musubi.Persistence;

namespace Musubi.Access.Features.RevokeRole;

internal sealed record RevokeRoleCommand(RoleGrantId Grant, string Reason, Actor By);

internal sealed class RevokeRoleHandler(MusubiDb db)
{
    /// <summary>Ends a role. Nobody takes away their own: the last one in could lock the door behind them.</summary>
    public async Task<Result<Done>> HandleAsync(RevokeRoleCommand command, CancellationToken cancel)
    {
        var grant = await db.Set<RoleGrant>().FirstOrDefaultAsync(grant => grant.Id == command.Grant && grant.EndedAt == null, cancel);
        if (grant is null || !command.By.MayGive(grant.Role, grant.Programme))
        {
            return AccessProblems.UnknownGrant();
        }

        if (grant.Account == command.By.Account)
        {
            return AccessProblems.OwnRole();
        }

        if (string.IsNullOrWhiteSpace(command.Reason))
        {
            return AccessProblems.ReasonMissing();
        }

        grant.End(db.Now);
        return await db.SaveAsync(new Act(command.By, "access.revoke-role", command.Reason.Trim()), cancel);
    }
}
