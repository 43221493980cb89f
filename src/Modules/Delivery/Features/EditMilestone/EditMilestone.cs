using Microsoft.EntityFrameworkCore;
using Musubi.Delivery.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Delivery.Features.EditMilestone;

// Seen: The version that the reader's form carried.
internal sealed record EditMilestoneCommand(ProgrammeId Programme, Key Milestone, int Seen, MilestoneFacts Facts, bool IsIllustrative, string? Why, Actor By);

internal sealed class EditMilestoneHandler(MusubiDb db, Rooms rooms)
{
    public async Task<Result<Done>> HandleAsync(EditMilestoneCommand command, CancellationToken cancel)
    {
        if (!(await rooms.TakeAsync<Milestone>(command.Programme, command.Milestone, command.By, cancel)).Succeeded(out var milestone, out var problem))
        {
            return problem;
        }

        var plan = await db.Set<Plan>().AsNoTracking().SingleAsync(plan => plan.Id == milestone.Plan, cancel);
        var others = await db.Set<Milestone>().Where(other => other.Plan == plan.Id && other.ArchivedAt == null).ToListAsync(cancel);
        if (MilestoneRules.Check(plan, milestone.Id, command.Facts, others) is { } refusal)
        {
            return refusal;
        }

        db.Expect(milestone, command.Seen);
        milestone.Describe(command.Facts);
        milestone.IsIllustrative = command.IsIllustrative;
        return await db.SaveAsync(new Act(command.By, "delivery.edit-milestone", command.Why), cancel);
    }
}
