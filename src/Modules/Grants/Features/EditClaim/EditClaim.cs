using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Grants.Model;
using Musubi.Grants.Store;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Grants.Features.EditClaim;

// Seen: The version that the reader's form carried.
internal sealed record EditClaimCommand(ProgrammeId Programme, Key Key, int Seen, ClaimFacts Facts, Actor By);

internal sealed class EditClaimHandler(MusubiDb db, GrantsSight sight)
{
    public async Task<Result<Done>> HandleAsync(EditClaimCommand command, CancellationToken cancel)
    {
        await sight.OpenAsync(command.By, cancel);
        var claim = await sight.Claims.SingleOrDefaultAsync(one => one.Programme == command.Programme && one.Key == command.Key, cancel);
        if (claim is null)
        {
            return ProgrammeProblems.UnknownContent();
        }

        var isOwn = command.By.ActsFor(command.Programme, command.Facts.Claimant, Role.Partner, Role.CityOfficer);
        if (!claim.MayChange(command.By) || (!isOwn && !command.By.Has(command.Programme, Role.Secretariat)))
        {
            return ProgrammeProblems.NotYoursToChange();
        }

        db.Expect(claim, command.Seen);
        return claim.Describe(command.Facts) is { } refusal ? refusal : await db.SaveAsync(new Act(command.By, "grants.edit-claim"), cancel);
    }
}
