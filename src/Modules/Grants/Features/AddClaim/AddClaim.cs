using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Grants.Model;
using Musubi.Grants.Store;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Grants.Features.AddClaim;

internal sealed record AddClaimCommand(ProgrammeId Programme, Key Award, ClaimFacts Facts, Actor By);

internal sealed class AddClaimHandler(MusubiDb db, Rooms rooms, Threads threads, GrantsSight sight)
{
    public async Task<Result<Key>> HandleAsync(AddClaimCommand command, CancellationToken cancel)
    {
        await sight.OpenAsync(command.By, cancel);
        var award = await sight.Awards.SingleOrDefaultAsync(one => one.Programme == command.Programme && one.Key == command.Award, cancel);
        if (award is null)
        {
            return ProgrammeProblems.UnknownContent();
        }

        if (award.State is not AwardState.Confirmed)
        {
            return GrantsProblems.NotNow(award.State);
        }

        if (!command.By.Has(command.Programme, Role.Secretariat) && !command.By.ActsFor(command.Programme, command.Facts.Claimant, Role.Partner, Role.CityOfficer))
        {
            return ProgrammeProblems.NotYoursToChange();
        }

        var key = await rooms.NewKeyAsync<Claim>(command.Programme, award.Title, "claim", cancel);
        var claim = new Claim(ClaimId.New(), command.Programme, key, award.Id, award.Title, command.Facts, db.Now) { IsIllustrative = award.IsIllustrative };
        db.Add(claim);
        await threads.TieAsync(command.Programme, award.Trace, claim.Trace, cancel);
        return (await db.SaveAsync(new Act(command.By, "grants.add-claim"), cancel)).Succeeded(out _, out var problem) ? key : problem;
    }
}
