using Microsoft.EntityFrameworkCore;
using Musubi.Agreements.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Agreements.Features.StepAgreement;

internal sealed record StepAgreementCommand(ProgrammeId Programme, Key Key, AgreementStep Step, string? Why, Actor By);

internal sealed class StepAgreementHandler(MusubiDb db, Rooms rooms)
{
    /// <summary>Who may take a step: the secretariat prepares, an approver answers.</summary>
    public static Role RoleFor(AgreementStep step) => step is AgreementStep.Confirm or AgreementStep.Refuse ? Role.Approver : Role.Secretariat;

    public async Task<Result<Done>> HandleAsync(StepAgreementCommand command, CancellationToken cancel)
    {
        if (!(await rooms.OpenAsync(command.Programme, command.By, [RoleFor(command.Step)], cancel)).Succeeded(out var room, out var problem))
        {
            return problem;
        }

        var agreement = await db.Set<Agreement>().SingleOrDefaultAsync(agreement => agreement.Programme == room.Id && agreement.Key == command.Key, cancel);
        if (agreement is null)
        {
            return ProgrammeProblems.UnknownContent();
        }

        var (code, refusal) = command.Step switch
        {
            AgreementStep.Negotiate => ("agreements.negotiate-agreement", agreement.Negotiate(db.Now)),
            AgreementStep.Propose => ("agreements.propose-agreement", agreement.Propose(command.By, db.Now)),
            AgreementStep.Confirm => ("agreements.confirm-agreement", agreement.Confirm(command.By, db.Now)),
            _ => ("agreements.refuse-agreement", string.IsNullOrWhiteSpace(command.Why) ? AgreementsProblems.ReasonNeeded().At("Why") : agreement.Refuse()),
        };
        if (refusal is not null)
        {
            return refusal;
        }

        if (command.Step is AgreementStep.Confirm && agreement.Follows is { } follows)
        {
            (await db.Set<Agreement>().SingleOrDefaultAsync(before => before.Id == follows.Id, cancel))?.Supersede(db.Now);
        }

        return await db.SaveAsync(new Act(command.By, code, command.Why), cancel);
    }
}
