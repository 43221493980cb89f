using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Grants.Features.StepClaim;
using Musubi.Grants.Model;
using Musubi.Grants.Store;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Grants.Features.PayClaims;

internal sealed record PayClaimsCommand(ProgrammeId Programme, IReadOnlyList<ClaimId> Claims, string Why, Actor By);

/// <summary>What was done with the claims named.</summary>
/// <param name="Now">Recorded as paid by this act.</param>
/// <param name="Before">Paid already, and left alone.</param>
internal sealed record ClaimsPaid(IReadOnlyList<Claim> Now, IReadOnlyList<Claim> Before);

/// <summary>Records several payments at once: all of them or none. Sent twice, it does nothing the second time.</summary>
internal sealed class PayClaimsHandler(MusubiDb db, GrantsSight sight)
{
    public async Task<Result<ClaimsPaid>> HandleAsync(PayClaimsCommand command, CancellationToken cancel)
    {
        await sight.OpenAsync(command.By, cancel);
        var wanted = command.Claims.Distinct().ToList();
        var claims = await sight.Claims.Where(one => one.Programme == command.Programme && wanted.Contains(one.Id)).OrderBy(one => one.Id).ToListAsync(cancel);
        if (claims.Count < wanted.Count)
        {
            return ProgrammeProblems.UnknownContent();
        }

        var before = claims.FindAll(claim => claim.State is ClaimState.Paid);
        var now = claims.FindAll(claim => claim.State is not ClaimState.Paid);
        foreach (var claim in now)
        {
            var refusal = StepClaimHandler.MayTake(ClaimStep.Pay, claim, command.By) ? claim.Pay(db.Now) : ProgrammeProblems.NotYoursToChange();
            if (refusal is not null)
            {
                return refusal;
            }
        }

        return (await db.SaveAsync(new Act(command.By, "grants.pay-claim", command.Why), cancel)).Succeeded(out _, out var conflict) ? new ClaimsPaid(now, before) : conflict;
    }
}
