using Microsoft.EntityFrameworkCore;
using Musubi.Delivery.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Delivery.Features.MoveMilestone;

internal sealed record MoveMilestoneCommand(ProgrammeId Programme, Key Milestone, LocalDate Due, LocalizedText Reason, Actor By);

internal sealed class MoveMilestoneHandler(MusubiDb db, Rooms rooms)
{
    public async Task<Result<Done>> HandleAsync(MoveMilestoneCommand command, CancellationToken cancel)
    {
        if (!(await rooms.TakeAsync<Milestone>(command.Programme, command.Milestone, command.By, cancel)).Succeeded(out var milestone, out var problem))
        {
            return problem;
        }

        var plan = await db.Set<Plan>().AsNoTracking().SingleAsync(plan => plan.Id == milestone.Plan, cancel);
        var others = await db.Set<Milestone>().Where(other => other.Plan == plan.Id && other.ArchivedAt == null).ToListAsync(cancel);
        if ((MilestoneRules.OutsidePlan(plan, command.Due) ?? Dependences.Check(milestone.Id, milestone.Facts with { Due = command.Due }, others)) is { } refusal)
        {
            return refusal;
        }

        return milestone.Move(command.Due, command.Reason, db.Now).Succeeded(out _, out problem)
            ? await db.SaveAsync(new Act(command.By, "delivery.move-milestone", command.Reason.Original), cancel)
            : problem;
    }
}
