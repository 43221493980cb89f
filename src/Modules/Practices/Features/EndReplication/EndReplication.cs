using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Practices.Model;
using Musubi.Programmes;

namespace Musubi.Practices.Features.EndReplication;

internal sealed record EndReplicationCommand(ProgrammeId Programme, Key Replication, ReplicationEnd End, Actor By);

internal sealed class EndReplicationHandler(MusubiDb db, Rooms rooms)
{
    public async Task<Result<Done>> HandleAsync(EndReplicationCommand command, CancellationToken cancel)
    {
        if (!(await rooms.TakeAsync<Replication>(command.Programme, command.Replication, command.By, cancel)).Succeeded(out var replication, out var problem))
        {
            return problem;
        }

        return replication.End(command.End, db.Now).Succeeded(out _, out problem)
            ? await db.SaveAsync(new Act(command.By, "practices.end-replication", command.End.Learned.Original), cancel)
            : problem;
    }
}
