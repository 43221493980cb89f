using Microsoft.EntityFrameworkCore;
using Musubi.Delivery.Features.Forms;
using Musubi.Delivery.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Delivery.Features.AddMilestone;

internal sealed record AddMilestoneCommand(ProgrammeId Programme, Key Plan, MilestoneFacts Facts, bool IsIllustrative, Actor By);

internal sealed class AddMilestoneHandler(MusubiDb db, Rooms rooms)
{
    public async Task<Result<Key>> HandleAsync(AddMilestoneCommand command, CancellationToken cancel)
    {
        if (!(await rooms.OpenAsync(command.Programme, command.By, Makers.All, cancel)).Succeeded(out var room, out var problem)
            || !(await rooms.TakeAsync<Plan>(command.Programme, command.Plan, command.By, cancel)).Succeeded(out var plan, out problem))
        {
            return problem;
        }

        var others = await db.Set<Milestone>().Where(milestone => milestone.Plan == plan.Id && milestone.ArchivedAt == null).ToListAsync(cancel);
        var id = MilestoneId.New();
        if ((plan.HasEnded ? DeliveryProblems.PlanEnded(plan.State) : MilestoneRules.Check(plan, id, command.Facts, others)) is { } refusal)
        {
            return refusal;
        }

        var key = await rooms.NewKeyAsync<Milestone>(command.Programme, command.Facts.Title, "milestone", cancel);
        db.Add(new Milestone(id, plan, key, command.Facts, room.Programme.IsPublished) { IsIllustrative = command.IsIllustrative });
        return (await db.SaveAsync(new Act(command.By, "delivery.add-milestone"), cancel)).Succeeded(out _, out problem) ? key : problem;
    }
}
