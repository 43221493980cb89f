using Microsoft.EntityFrameworkCore;
using Musubi.Delivery.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Delivery.Features.MovePlan;

internal sealed record MovePlanCommand(ProgrammeId Programme, Key Plan, PlanState To, LocalizedText? Reason, Actor By);

internal sealed class MovePlanHandler(MusubiDb db, Rooms rooms)
{
    public async Task<Result<Done>> HandleAsync(MovePlanCommand command, CancellationToken cancel)
    {
        if (!(await rooms.TakeAsync<Plan>(command.Programme, command.Plan, command.By, cancel)).Succeeded(out var plan, out var problem))
        {
            return problem;
        }

        var milestones = await db.Set<Milestone>().Where(milestone => milestone.Plan == plan.Id && milestone.ArchivedAt == null).ToListAsync(cancel);
        return plan.Move(command.To, milestones, command.Reason, db.Now).Succeeded(out _, out problem)
            ? await db.SaveAsync(new Act(command.By, "delivery.move-plan", command.Reason?.Original), cancel)
            : problem;
    }
}
