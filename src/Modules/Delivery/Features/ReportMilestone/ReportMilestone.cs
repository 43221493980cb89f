using Musubi.Delivery.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Delivery.Features.ReportMilestone;

internal sealed record ReportMilestoneCommand(ProgrammeId Programme, Key Milestone, MilestoneState To, LocalDate On, LocalizedText? Note, WebAddress? Evidence, Actor By);

internal sealed class ReportMilestoneHandler(MusubiDb db, Rooms rooms)
{
    public async Task<Result<Done>> HandleAsync(ReportMilestoneCommand command, CancellationToken cancel)
    {
        if (!(await rooms.TakeAsync<Milestone>(command.Programme, command.Milestone, command.By, cancel)).Succeeded(out var milestone, out var problem))
        {
            return problem;
        }

        return milestone.Report(command.To, command.On, command.Note, command.Evidence, db.Now).Succeeded(out _, out problem)
            ? await db.SaveAsync(new Act(command.By, "delivery.report-milestone", command.Note?.Original), cancel)
            : problem;
    }
}
