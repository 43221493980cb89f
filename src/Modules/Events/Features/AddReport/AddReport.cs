using Musubi.Events.Model;
using Musubi.Events.Store;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Events.Features.AddReport;

internal sealed record AddReportCommand(ProgrammeId Programme, Trace? From, ReportFacts Facts, bool IsIllustrative, Actor By);

internal sealed class AddReportHandler(MusubiDb db, Rooms rooms, Threads threads, Journeys journeys, ReportChecks checks)
{
    private static readonly Role[] Writers = [Role.Secretariat, Role.Delegate];

    public async Task<Result<Key>> HandleAsync(AddReportCommand command, CancellationToken cancel)
    {
        if (!(await rooms.OpenAsync(command.Programme, command.By, Writers, cancel)).Succeeded(out var room, out var problem))
        {
            return problem;
        }

        if (await checks.RefusalAsync(room.Id, command.Facts, before: null, cancel) is { } wrong)
        {
            return wrong;
        }

        var key = await rooms.NewKeyAsync<VisitReport>(room.Id, command.Facts.Title, VisitReport.TraceKind, cancel);
        var made = new VisitReport(ReportId.New(), room.Id, key, command.Facts) { IsIllustrative = command.IsIllustrative, Author = command.By.Account, StateSince = db.Now };
        db.Add(made);
        await journeys.TieAsync(made, before: null, cancel);
        if (command.From is { } from && from.Kind is not (Event.TraceKind or Delegation.TraceKind))
        {
            await threads.TieAsync(room.Id, from, made.Trace, cancel);
        }

        return (await db.SaveAsync(new Act(command.By, "events.add-report"), cancel)).Succeeded(out _, out problem) ? key : problem;
    }
}
