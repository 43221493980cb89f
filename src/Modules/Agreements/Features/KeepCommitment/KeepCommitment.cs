using Microsoft.EntityFrameworkCore;
using Musubi.Agreements.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Agreements.Features.KeepCommitment;

internal sealed record KeepCommitmentCommand(ProgrammeId Programme, Key Agreement, Key Commitment, LocalDate Day, Actor By);

internal sealed class KeepCommitmentHandler(MusubiDb db)
{
    public async Task<Result<Done>> HandleAsync(KeepCommitmentCommand command, CancellationToken cancel)
    {
        var agreement = await db.Set<Agreement>().SingleOrDefaultAsync(agreement => agreement.Programme == command.Programme && agreement.Key == command.Agreement, cancel);
        if (agreement is null)
        {
            return ProgrammeProblems.UnknownContent();
        }

        if (agreement.Commitments.Any(one => one.Key == command.Commitment && !agreement.MayKeep(one, command.By)))
        {
            return ProgrammeProblems.NotYoursToChange();
        }

        return agreement.Keep(command.Commitment, command.Day, db.Now.Plus(Duration.FromHours(14)).InUtc().Date) is { } refusal
            ? refusal
            : await db.SaveAsync(new Act(command.By, "agreements.keep-commitment"), cancel);
    }
}
