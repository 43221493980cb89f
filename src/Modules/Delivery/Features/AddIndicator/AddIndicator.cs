using Microsoft.EntityFrameworkCore;
using Musubi.Delivery.Features.Forms;
using Musubi.Delivery.Model;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Delivery.Features.AddIndicator;

internal sealed record AddIndicatorCommand(ProgrammeId Programme, PlanId? Plan, IndicatorFacts Facts, bool IsIllustrative, Actor By);

internal sealed class AddIndicatorHandler(MusubiDb db, Rooms rooms, Threads threads, DirectoryLookup directory)
{
    public async Task<Result<Key>> HandleAsync(AddIndicatorCommand command, CancellationToken cancel)
    {
        if (!(await rooms.OpenAsync(command.Programme, command.By, Makers.All, cancel)).Succeeded(out _, out var problem))
        {
            return problem;
        }

        var facts = command.Facts;
        if (!command.By.MayEntrust(command.Programme, facts.Owner))
        {
            return ProgrammeProblems.NotYoursToChange().At(nameof(facts.Owner));
        }

        if (!await directory.SeesAsync(MembersOf(facts), [], cancel))
        {
            return ProgrammeProblems.UnknownMember().At(nameof(facts.Place));
        }

        if (command.Plan is { } plan && !await db.Set<Plan>().AnyAsync(one => one.Id == plan && one.Programme == command.Programme, cancel))
        {
            return DeliveryProblems.UnknownPlan();
        }

        var key = await rooms.NewKeyAsync<Indicator>(command.Programme, facts.Title, "indicator", cancel);
        var indicator = new Indicator(IndicatorId.New(), command.Programme, key, command.Plan, facts) { IsIllustrative = command.IsIllustrative, StateSince = db.Now };
        db.Add(indicator);
        if (command.Plan is { } from)
        {
            await threads.TieAsync(command.Programme, DeliveryTraces.Of(from), indicator.Trace, cancel);
        }

        return (await db.SaveAsync(new Act(command.By, "delivery.add-indicator"), cancel)).Succeeded(out _, out problem) ? key : problem;
    }

    public static IEnumerable<Member> MembersOf(IndicatorFacts facts) => facts.Place is { } place ? [facts.Owner, place] : [facts.Owner];
}
