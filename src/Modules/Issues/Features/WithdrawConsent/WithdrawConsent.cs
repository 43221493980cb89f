using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Issues.Features.RecordConsent;
using Musubi.Issues.Model;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Issues.Features.WithdrawConsent;

internal sealed record WithdrawConsentCommand(ProgrammeId Programme, Key Hearing, string? Why, Actor By);

/// <summary>Takes the consent back, and with it every issue that was published because of it.</summary>
internal sealed class WithdrawConsentHandler(MusubiDb db, ConsentOfHearings consents)
{
    public async Task<Result<Done>> HandleAsync(WithdrawConsentCommand command, CancellationToken cancel)
    {
        var hearing = await db.Set<Hearing>().SingleOrDefaultAsync(hearing => hearing.Programme == command.Programme && hearing.Key == command.Hearing, cancel);
        if (hearing is null)
        {
            return ProgrammeProblems.UnknownContent();
        }

        if (!hearing.MayReadNotes(command.By))
        {
            return ProgrammeProblems.NotYoursToChange();
        }

        if (hearing.WithdrawConsent(db.Now.InUtc().Date) is { } refusal)
        {
            return refusal;
        }

        await consents.TakeBackAsync(hearing, cancel);
        return await db.SaveAsync(new Act(command.By, "issues.withdraw-consent", command.Why), cancel);
    }
}
