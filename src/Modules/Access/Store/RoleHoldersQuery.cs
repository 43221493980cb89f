using Microsoft.EntityFrameworkCore;
using Musubi.Access.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Access.Store;

/// <summary>Who holds a role in a programme now: names only, never addresses.</summary>
internal sealed class RoleHoldersQuery(MusubiDb db)
{
    public async Task<IReadOnlyList<RoleHolder>> OfAsync(ProgrammeId programme, Role role, CancellationToken cancel)
    {
        var holding = db.Set<RoleGrant>().Where(RoleGrant.InForce(db.Now)).Where(grant => grant.Programme == programme && grant.Role == role).Select(grant => grant.Account);
        return await db.Set<Account>().AsNoTracking().Where(account => account.ClosedAt == null && holding.Contains(account.Id))
            .OrderBy(account => account.Name).Select(account => new RoleHolder(account.Id, account.Name)).ToListAsync(cancel);
    }
}
