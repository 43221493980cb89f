using Musubi.Events.Model;
using Musubi.Events.Store;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Events.Features.EditReport;

// Seen: The version that the reader's form carried.
internal sealed record EditReportCommand(ProgrammeId Programme, Key Report, int Seen, ReportFacts Facts, bool IsIllustrative, string? Why, Actor By);

internal sealed class EditReportHandler(MusubiDb db, Rooms rooms, Journeys journeys, ReportChecks checks)
{
    public async Task<Result<Done>> HandleAsync(EditReportCommand command, CancellationToken cancel)
    {
        if (!(await rooms.TakeAsync<VisitReport>(command.Programme, command.Report, command.By, cancel)).Succeeded(out var known, out var problem))
        {
            return problem;
        }

        if (await checks.RefusalAsync(known.Programme, command.Facts, known.Facts, cancel) is { } wrong)
        {
            return wrong;
        }

        db.Expect(known, command.Seen);
        var before = Journeys.SubjectOf(known.Facts);
        known.Describe(command.Facts);
        known.IsIllustrative = command.IsIllustrative;
        await journeys.TieAsync(known, before, cancel);
        return await db.SaveAsync(new Act(command.By, "events.edit-report", command.Why), cancel);
    }
}
