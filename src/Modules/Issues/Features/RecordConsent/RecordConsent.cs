using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Issues.Model;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Issues.Features.RecordConsent;

internal sealed record RecordConsentCommand(ProgrammeId Programme, Key Hearing, HearingConsent Consent, Actor By);

/// <summary>Keeps the answer of the organisation heard; itself or the secretariat enters it.</summary>
internal sealed class RecordConsentHandler(MusubiDb db, ConsentOfHearings consents)
{
    public async Task<Result<Done>> HandleAsync(RecordConsentCommand command, CancellationToken cancel)
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

        if (hearing.Answer(command.Consent, db.Now) is { } refusal)
        {
            return refusal;
        }

        if (!command.Consent.IsGiven)
        {
            await consents.TakeBackAsync(hearing, cancel);
        }

        return await db.SaveAsync(new Act(command.By, "issues.record-consent"), cancel);
    }
}
