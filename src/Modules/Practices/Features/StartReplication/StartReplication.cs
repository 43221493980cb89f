using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Practices.Model;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Practices.Features.StartReplication;

internal sealed record StartReplicationCommand(ProgrammeId Programme, Key Replication, LocalDate On, Actor By);

internal sealed class StartReplicationHandler(MusubiDb db, Rooms rooms)
{
    public async Task<Result<Done>> HandleAsync(StartReplicationCommand command, CancellationToken cancel)
    {
        if (!(await rooms.TakeAsync<Replication>(command.Programme, command.Replication, command.By, cancel)).Succeeded(out var replication, out var problem))
        {
            return problem;
        }

        return replication.Start(command.On, db.Now).Succeeded(out _, out problem)
            ? await db.SaveAsync(new Act(command.By, "practices.start-replication"), cancel)
            : problem;
    }
}
