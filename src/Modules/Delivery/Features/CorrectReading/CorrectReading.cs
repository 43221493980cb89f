using Microsoft.EntityFrameworkCore;
using Musubi.Delivery.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Delivery.Features.CorrectReading;

internal sealed record CorrectReadingCommand(ProgrammeId Programme, Key Indicator, ReadingId Reading, ReadingFacts Facts, LocalizedText Reason, Actor By);

internal sealed class CorrectReadingHandler(MusubiDb db, Rooms rooms)
{
    public async Task<Result<Done>> HandleAsync(CorrectReadingCommand command, CancellationToken cancel)
    {
        if (!(await rooms.TakeAsync<Indicator>(command.Programme, command.Indicator, command.By, cancel)).Succeeded(out var indicator, out var problem))
        {
            return problem;
        }

        if (await db.Set<Reading>().SingleOrDefaultAsync(one => one.Id == command.Reading && one.Indicator == indicator.Id && one.ArchivedAt == null, cancel) is not { } reading)
        {
            return DeliveryProblems.UnknownReading();
        }

        if (await db.CheckAsync(indicator.Id, command.Facts, reading.Id, cancel) is { } refusal)
        {
            return refusal;
        }

        reading.Correct(command.Facts, command.Reason, command.By.Name, db.Now.InUtc().Date);
        indicator.StateSince = db.Now;
        return await db.SaveAsync(new Act(command.By, "delivery.correct-reading", command.Reason.Original), cancel);
    }
}
