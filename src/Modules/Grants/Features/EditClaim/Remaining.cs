using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Grants.Model;
using Musubi.Persistence;

namespace Musubi.Grants.Features.EditClaim;

/// <summary>What is left of an award for one member and one fiscal year.</summary>
internal sealed class Remaining(MusubiDb db)
{
    /// <summary>The amount granted without what has been claimed and not sent back; <paramref name="except"/> is not counted.</summary>
    public async Task<Money?> OfAsync(Award award, OrganisationId member, int? year, ClaimId? except, CancellationToken cancel)
    {
        if (award.For(member, year) is not { } granted)
        {
            return null;
        }

        var claims = await db.Set<Claim>().AsNoTracking().Where(claim => claim.AwardId == award.Id.Value && claim.Claimant == member && claim.FiscalYear == year).ToListAsync(cancel);
        return granted - Money.Sum(claims.Where(claim => claim.Counts && claim.Id != except).Select(claim => claim.Sum), granted.Currency);
    }
}
