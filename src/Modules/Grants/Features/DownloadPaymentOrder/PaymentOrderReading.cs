using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Grants.Store;
using Musubi.Persistence;
using Musubi.Persistence.Audit;
using Musubi.Programmes;

namespace Musubi.Grants.Features.DownloadPaymentOrder;

/// <summary>Reads the claims of a programme that two persons have approved and nobody has paid yet.</summary>
internal sealed class PaymentOrderReading(MusubiDb db, GrantsSight sight, DirectoryLookup directory, ProgrammeDay day)
{
    public async Task<PaymentOrder> ReadAsync(Room room, CancellationToken cancel)
    {
        await sight.OpenAsync(room.Reader, cancel);
        var claims = await sight.Claims.AsNoTracking().Where(one => one.Programme == room.Id && one.State == ClaimState.Approved && one.ArchivedAt == null).ToListAsync(cancel);
        var wanted = claims.Select(claim => claim.Award).Distinct().ToList();
        var numbers = await sight.Awards.AsNoTracking().Where(award => wanted.Contains(award.Id)).ToDictionaryAsync(award => award.Id, award => award.Number, cancel);
        var recipients = await directory.OrganisationsAsync(claims.Select(claim => claim.Claimant), cancel);
        var approvals = await History.LastAsync(db, claims, "grants.approve-claim", cancel);
        var zone = await day.ZoneAsync(room, cancel);
        return new(claims.Select(claim => new Payment(claim, recipients.GetValueOrDefault(claim.Claimant)?.Name.Original ?? string.Empty, numbers[claim.Award])
        {
            ApprovedBy = approvals.GetValueOrDefault(claim)?.By,
            ApprovedOn = claim.StateSince.InZone(zone).Date,
        }));
    }
}
