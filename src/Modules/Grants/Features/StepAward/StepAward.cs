using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Grants.Model;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Grants.Features.StepAward;

internal sealed record StepAwardCommand(ProgrammeId Programme, Key Key, AwardStep Step, string? Why, Actor By);

internal sealed class StepAwardHandler(MusubiDb db, Rooms rooms)
{
    public async Task<Result<Done>> HandleAsync(StepAwardCommand command, CancellationToken cancel)
    {
        if (!(await rooms.OpenAsync(command.Programme, command.By, [Role.Approver], cancel)).Succeeded(out var room, out var problem))
        {
            return problem;
        }

        var award = await db.Set<Award>().SingleOrDefaultAsync(one => one.Programme == room.Id && one.Key == command.Key, cancel);
        if (award is null)
        {
            return ProgrammeProblems.UnknownContent();
        }

        var confirms = command.Step is AwardStep.Confirm;
        if (!confirms && string.IsNullOrWhiteSpace(command.Why))
        {
            return GrantsProblems.ReasonNeeded().At("Why");
        }

        if (award.Answer(confirms, command.By, db.Now) is { } refusal)
        {
            return refusal;
        }

        if (confirms)
        {
            var application = await db.Set<Application>().SingleAsync(one => one.Id == award.Application, cancel);
            if (application.Award(db.Now) is { } late)
            {
                return late;
            }
        }

        return confirms
            ? await db.SaveAsync(new Act(command.By, "grants.confirm-award", command.Why), cancel)
            : await db.SaveAsync(new Act(command.By, "grants.refuse-award", command.Why), cancel);
    }
}
