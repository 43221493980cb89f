using Musubi.Delivery.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Delivery.Features.RecordReading;

internal sealed record RecordReadingCommand(ProgrammeId Programme, Key Indicator, ReadingFacts Facts, Actor By);

internal sealed class RecordReadingHandler(MusubiDb db, Rooms rooms)
{
    public async Task<Result<Done>> HandleAsync(RecordReadingCommand command, CancellationToken cancel)
    {
        if (!(await rooms.TakeAsync<Indicator>(command.Programme, command.Indicator, command.By, cancel)).Succeeded(out var indicator, out var problem))
        {
            return problem;
        }

        if (await db.CheckAsync(indicator.Id, command.Facts, self: null, cancel) is { } refusal)
        {
            return refusal;
        }

        db.Add(new Reading(ReadingId.New(), indicator.Programme, indicator.Id, command.Facts, command.By.Name) { IsIllustrative = indicator.IsIllustrative });

        // Two who record at once meet here: the second is asked to look again.
        indicator.StateSince = db.Now;
        return await db.SaveAsync(new Act(command.By, "delivery.record-reading"), cancel);
    }
}
