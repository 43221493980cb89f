using Musubi.Agreements.Features.EditAgreement;
using Musubi.Agreements.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Agreements.Features.AddAgreement;

internal sealed record AddAgreementCommand(ProgrammeId Programme, AgreementFacts Facts, bool IsIllustrative, Trace? From, Actor By);

internal sealed class AddAgreementHandler(MusubiDb db, Rooms rooms, Threads threads, AgreementCheck check)
{
    public async Task<Result<Key>> HandleAsync(AddAgreementCommand command, CancellationToken cancel)
    {
        if (!(await rooms.OpenAsync(command.Programme, command.By, [Role.Secretariat], cancel)).Succeeded(out var room, out var problem))
        {
            return problem;
        }

        if (await check.RefusalAsync(room.Id, command.Facts, before: null, cancel) is { } wrong)
        {
            return wrong;
        }

        var key = await rooms.NewKeyAsync<Agreement>(room.Id, command.Facts.Title, "agreement", cancel);
        var agreement = new Agreement(AgreementId.New(), room.Id, key, command.Facts, db.Now) { IsIllustrative = command.IsIllustrative };
        db.Add(agreement);
        if (command.From is { } from)
        {
            await threads.TieAsync(room.Id, from, agreement.Trace, cancel);
        }

        if (command.Facts.Follows is { } before)
        {
            await threads.TieAsync(room.Id, new("agreement", before.Value), agreement.Trace, cancel);
        }

        return (await db.SaveAsync(new Act(command.By, "agreements.add-agreement"), cancel)).Succeeded(out _, out problem) ? key : problem;
    }
}
