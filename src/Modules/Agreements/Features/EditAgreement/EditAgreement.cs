using Musubi.Agreements.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Agreements.Features.EditAgreement;

// Seen: The version that the reader's form carried.
internal sealed record EditAgreementCommand(ProgrammeId Programme, Key Key, int Seen, AgreementFacts Facts, bool IsIllustrative, string? Why, Actor By);

internal sealed class EditAgreementHandler(MusubiDb db, Rooms rooms, Threads threads, AgreementCheck check)
{
    public async Task<Result<Done>> HandleAsync(EditAgreementCommand command, CancellationToken cancel)
    {
        if (!(await rooms.TakeAsync<Agreement>(command.Programme, command.Key, command.By, cancel)).Succeeded(out var agreement, out var problem))
        {
            return problem;
        }

        if (await check.RefusalAsync(agreement.Programme, command.Facts, agreement, cancel) is { } wrong)
        {
            return wrong;
        }

        db.Expect(agreement, command.Seen);
        var before = agreement.Follows?.Id;
        if (agreement.Describe(command.Facts) is { } refusal)
        {
            return refusal;
        }

        agreement.IsIllustrative = command.IsIllustrative;
        if (before is { } old && old != command.Facts.Follows)
        {
            await threads.UntieAsync(new("agreement", old.Value), agreement.Trace, cancel);
        }

        if (command.Facts.Follows is { } follows && follows != before)
        {
            await threads.TieAsync(agreement.Programme, new("agreement", follows.Value), agreement.Trace, cancel);
        }

        return await db.SaveAsync(new Act(command.By, "agreements.edit-agreement", command.Why), cancel);
    }
}
