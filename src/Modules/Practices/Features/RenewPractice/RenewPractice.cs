using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Practices.Model;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Practices.Features.RenewPractice;

internal sealed record RenewPracticeCommand(ProgrammeId Programme, Key Practice, LocalDate Until, string? Why, Actor By);

internal sealed class RenewPracticeHandler(MusubiDb db, Rooms rooms)
{
    public async Task<Result<Done>> HandleAsync(RenewPracticeCommand command, CancellationToken cancel)
    {
        if (!(await rooms.TakeAsync<Practice>(command.Programme, command.Practice, command.By, cancel)).Succeeded(out var practice, out var problem))
        {
            return problem;
        }

        return practice.Renew(command.Until, db.Now).Succeeded(out _, out problem)
            ? await db.SaveAsync(new Act(command.By, "practices.renew-practice", command.Why), cancel)
            : problem;
    }
}
