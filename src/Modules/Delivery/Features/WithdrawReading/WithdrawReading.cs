using Microsoft.EntityFrameworkCore;
using Musubi.Delivery.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Delivery.Features.WithdrawReading;

internal sealed record WithdrawReadingCommand(ProgrammeId Programme, Key Indicator, ReadingId Reading, string? Why, Actor By);

internal sealed class WithdrawReadingHandler(MusubiDb db, Rooms rooms)
{
    public async Task<Result<Done>> HandleAsync(WithdrawReadingCommand command, CancellationToken cancel)
    {
        if (!(await rooms.TakeAsync<Indicator>(command.Programme, command.Indicator, command.By, cancel)).Succeeded(out var indicator, out var problem))
        {
            return problem;
        }

        if (await db.Set<Reading>().SingleOrDefaultAsync(one => one.Id == command.Reading && one.Indicator == indicator.Id, cancel) is not { } reading)
        {
            return DeliveryProblems.UnknownReading();
        }

        reading.Archive(db.Now);
        return await db.SaveAsync(new Act(command.By, "delivery.withdraw-reading", command.Why), cancel);
    }
}
