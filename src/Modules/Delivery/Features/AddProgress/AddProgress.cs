using Musubi.Delivery.Features.Forms;
using Musubi.Delivery.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Delivery.Features.AddProgress;

internal sealed record AddProgressCommand(ProgrammeId Programme, Key Plan, ProgressFacts Facts, bool IsIllustrative, Actor By);

internal sealed class AddProgressHandler(MusubiDb db, Rooms rooms)
{
    public async Task<Result<Key>> HandleAsync(AddProgressCommand command, CancellationToken cancel)
    {
        if (!(await rooms.OpenAsync(command.Programme, command.By, Makers.All, cancel)).Succeeded(out _, out var problem)
            || !(await rooms.TakeAsync<Plan>(command.Programme, command.Plan, command.By, cancel)).Succeeded(out var plan, out problem))
        {
            return problem;
        }

        var name = new LocalizedText(Language.English, $"report-{command.Facts.Period.LastDay:R}");
        var key = await rooms.NewKeyAsync<ProgressReport>(command.Programme, name, "report", cancel);
        db.Add(new ProgressReport(ProgressReportId.New(), plan.Id, plan.Responsible, plan.Programme, key, command.Facts) { IsIllustrative = command.IsIllustrative });
        return (await db.SaveAsync(new Act(command.By, "delivery.add-progress"), cancel)).Succeeded(out _, out problem) ? key : problem;
    }
}
