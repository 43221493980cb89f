using Musubi.Foundation;
using Musubi.Issues.Model;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Issues.Features.RecordHearing;

// Seen: The version that the reader's form carried.
internal sealed record RecordHearingCommand(ProgrammeId Programme, Key Hearing, int Seen, HearingRecord Record, Actor By);

internal sealed class RecordHearingHandler(MusubiDb db, Rooms rooms)
{
    public async Task<Result<Done>> HandleAsync(RecordHearingCommand command, CancellationToken cancel)
    {
        if (!(await rooms.TakeAsync<Hearing>(command.Programme, command.Hearing, command.By, cancel)).Succeeded(out var hearing, out var problem))
        {
            return problem;
        }

        db.Expect(hearing, command.Seen);
        return hearing.Hold(command.Record, db.Now) is { } refusal ? refusal : await db.SaveAsync(new Act(command.By, "issues.record-hearing"), cancel);
    }
}
