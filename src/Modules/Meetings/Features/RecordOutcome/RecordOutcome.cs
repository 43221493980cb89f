using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Meetings.Model;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Meetings.Features.RecordOutcome;

internal sealed record RecordOutcomeCommand(ProgrammeId Programme, Key Meeting, OrganisationId Side, MeetingOutcome Outcome, Actor By);

internal sealed class RecordOutcomeHandler(MusubiDb db, Rooms rooms)
{
    public async Task<Result<Done>> HandleAsync(RecordOutcomeCommand command, CancellationToken cancel)
    {
        if (!(await rooms.TakeAsync<Meeting>(command.Programme, command.Meeting, command.By, cancel)).Succeeded(out var item, out var problem))
        {
            return problem;
        }

        if ((command.Side != item.Asker && command.Side != item.Asked) || !(command.By.Has(item.Programme, Role.Secretariat) || item.IsFor(command.By, command.Side)))
        {
            return MeetingsProblems.NotYourTurn();
        }

        return item.Record(command.Side, command.Outcome, db.Now).Succeeded(out _, out problem)
            ? await db.SaveAsync(new Act(command.By, "meetings.record-outcome"), cancel)
            : problem;
    }
}
