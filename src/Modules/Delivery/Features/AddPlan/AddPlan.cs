using Musubi.Delivery.Features.Forms;
using Musubi.Delivery.Model;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Delivery.Features.AddPlan;

internal sealed record AddPlanCommand(ProgrammeId Programme, PlanFacts Facts, Trace? From, bool IsIllustrative, Actor By);

internal sealed class AddPlanHandler(MusubiDb db, Rooms rooms, Threads threads, DirectoryLookup directory)
{
    public async Task<Result<Key>> HandleAsync(AddPlanCommand command, CancellationToken cancel)
    {
        if (!(await rooms.OpenAsync(command.Programme, command.By, Makers.All, cancel)).Succeeded(out _, out var problem))
        {
            return problem;
        }

        var facts = command.Facts;
        if (!command.By.MayEntrust(command.Programme, facts.Responsible))
        {
            return ProgrammeProblems.NotYoursToChange().At(nameof(facts.Responsible));
        }

        if (!await directory.SeesAsync([facts.Responsible, .. facts.Participants.Select(one => (Member)one)], [], cancel))
        {
            return ProgrammeProblems.UnknownMember().At(nameof(facts.Responsible));
        }

        var key = await rooms.NewKeyAsync<Plan>(command.Programme, facts.Title, "plan", cancel);
        var plan = new Plan(PlanId.New(), command.Programme, key, facts) { IsIllustrative = command.IsIllustrative };
        plan.Restate(PlanState.Draft, reason: null, db.Now, []);
        db.Add(plan);
        if (command.From is { } from)
        {
            await threads.TieAsync(command.Programme, from, plan.Trace, cancel);
        }

        return (await db.SaveAsync(new Act(command.By, "delivery.add-plan"), cancel)).Succeeded(out _, out problem) ? key : problem;
    }
}
