using Musubi.Agreements.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Agreements.Features.EndAgreement;

internal sealed record EndAgreementCommand(ProgrammeId Programme, Key Key, bool HasLapsed, LocalizedText Reason, Actor By);

internal sealed class EndAgreementHandler(MusubiDb db, Rooms rooms)
{
    public async Task<Result<Done>> HandleAsync(EndAgreementCommand command, CancellationToken cancel)
    {
        if (!(await rooms.TakeAsync<Agreement>(command.Programme, command.Key, command.By, cancel)).Succeeded(out var agreement, out var problem))
        {
            return problem;
        }

        return agreement.End(command.HasLapsed, command.Reason, db.Now) is { } refusal
            ? refusal
            : await db.SaveAsync(new Act(command.By, "agreements.end-agreement"), cancel);
    }
}
