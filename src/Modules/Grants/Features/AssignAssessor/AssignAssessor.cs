using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Grants.Model;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Grants.Features.AssignAssessor;

internal sealed record AssignAssessorCommand(ProgrammeId Programme, Key Application, AccountId Assessor, Actor By);

internal sealed class AssignAssessorHandler(MusubiDb db, Rooms rooms, RoleHolders holders)
{
    public async Task<Result<Done>> HandleAsync(AssignAssessorCommand command, CancellationToken cancel)
    {
        if (!(await rooms.TakeAsync<Application>(command.Programme, command.Application, command.By, cancel)).Succeeded(out var application, out var problem))
        {
            return problem;
        }

        var holder = (await holders(command.Programme, Role.Assessor, cancel)).FirstOrDefault(one => one.Account == command.Assessor);
        if (holder is null)
        {
            return Problem.Invalid("form.choose").At("Assessor");
        }

        if (await db.Set<Assessment>().AnyAsync(one => one.Application == application.Id && one.Assessor == holder.Account, cancel))
        {
            return GrantsProblems.AssignedAlready().At("Assessor");
        }

        if (application.BeginAssessment(db.Now) is { } refusal)
        {
            return refusal;
        }

        db.Add(new Assessment(AssessmentId.New(), application.Programme, application.Id, holder.Account, holder.Name, db.Now));
        return await db.SaveAsync(new Act(command.By, "grants.assign-assessor"), cancel);
    }
}
