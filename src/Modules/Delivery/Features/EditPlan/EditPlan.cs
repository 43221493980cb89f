using Microsoft.EntityFrameworkCore;
using Musubi.Delivery.Features.Forms;
using Musubi.Delivery.Model;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Delivery.Features.EditPlan;

// Seen: The version that the reader's form carried.
internal sealed record EditPlanCommand(ProgrammeId Programme, Key Plan, int Seen, PlanFacts Facts, bool IsIllustrative, string? Why, Actor By);

internal sealed class EditPlanHandler(MusubiDb db, Rooms rooms, DirectoryLookup directory)
{
    public async Task<Result<Done>> HandleAsync(EditPlanCommand command, CancellationToken cancel)
    {
        if (!(await rooms.TakeAsync<Plan>(command.Programme, command.Plan, command.By, cancel)).Succeeded(out var plan, out var problem))
        {
            return problem;
        }

        var facts = command.Facts;
        if (facts.Responsible != plan.Responsible && !command.By.MayEntrust(plan.Programme, facts.Responsible))
        {
            return ProgrammeProblems.NotYoursToChange().At(nameof(facts.Responsible));
        }

        if (!await directory.SeesAsync(MembersOf(facts), MembersOf(plan.Facts), cancel))
        {
            return ProgrammeProblems.UnknownMember().At(nameof(facts.Responsible));
        }

        var milestones = await db.Set<Milestone>().Where(milestone => milestone.Plan == plan.Id).ToListAsync(cancel);
        if (Lost(plan, facts, milestones) is { } lost)
        {
            return lost;
        }

        db.Expect(plan, command.Seen);
        plan.Describe(facts);
        plan.IsIllustrative = command.IsIllustrative;
        milestones.ForEach(milestone => milestone.FollowLead(plan.Responsible));
        (await db.Set<ProgressReport>().Where(report => report.Plan == plan.Id).ToListAsync(cancel)).ForEach(report => report.FollowLead(plan.Responsible));
        return await db.SaveAsync(new Act(command.By, "delivery.edit-plan", command.Why), cancel);
    }

    private static IEnumerable<Member> MembersOf(PlanFacts facts) => facts.Participants.Select(one => (Member)one).Append(facts.Responsible);

    private static Problem? Lost(Plan plan, PlanFacts facts, List<Milestone> milestones)
    {
        var used = milestones.Select(milestone => milestone.Workstream).ToHashSet();
        var gone = plan.Workstreams.FirstOrDefault(stream => used.Contains(stream.Key) && !facts.Workstreams.Any(kept => kept.Key == stream.Key));
        var at = gone is null ? 0 : plan.Workstreams.ToList().IndexOf(gone);
        return gone is null ? null : DeliveryProblems.WorkstreamInUse(gone.Name).At(FormattableString.Invariant($"{nameof(facts.Workstreams)}[{at}].Name"));
    }
}
