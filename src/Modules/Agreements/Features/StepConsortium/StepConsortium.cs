using Musubi.Agreements.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Agreements.Features.StepConsortium;

internal sealed record StepConsortiumCommand(ProgrammeId Programme, Key Key, ConsortiumStep Step, string? Why, Actor By);

internal sealed class StepConsortiumHandler(MusubiDb db, Rooms rooms)
{
    public async Task<Result<Done>> HandleAsync(StepConsortiumCommand command, CancellationToken cancel)
    {
        if (!(await rooms.TakeAsync<Consortium>(command.Programme, command.Key, command.By, cancel)).Succeeded(out var consortium, out var problem))
        {
            return problem;
        }

        var (code, refusal) = command.Step is ConsortiumStep.Form
            ? ("agreements.form-consortium", consortium.Form(db.Now))
            : ("agreements.dissolve-consortium", string.IsNullOrWhiteSpace(command.Why) ? AgreementsProblems.ReasonNeeded().At("Why") : consortium.Dissolve(db.Now));
        return refusal is not null ? refusal : await db.SaveAsync(new Act(command.By, code, command.Why), cancel);
    }
}
