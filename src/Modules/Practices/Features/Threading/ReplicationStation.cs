using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Persistence;
using Musubi.Practices.Model;
using Musubi.Programmes;
using Musubi.WebKit;
using ThreadState = Musubi.WebKit.ThreadState;

namespace Musubi.Practices.Features.Threading;

/// <summary>Replications on a thread: its last stage.</summary>
internal sealed class ReplicationStation(MusubiDb db, ProgrammesLookup programmes, DirectoryLookup directory, PracticesLinks here, Text text) : IStation
{
    public string Kind => PracticesTraces.Replication;

    public async Task<IReadOnlyList<ThreadNode>> ReadAsync(IReadOnlyList<Guid> ids, CancellationToken cancel)
    {
        var wanted = ids.Select(id => new ReplicationId(id)).ToList();
        var replications = await db.Set<Replication>().AsNoTracking().Where(one => wanted.Contains(one.Id) && one.ArchivedAt == null).ToListAsync(cancel);
        var faces = await programmes.FindAsync(replications.Select(one => one.Programme), cancel);
        var names = await NameBook.ReadAsync(directory, text, replications.Select(one => (Member)one.Organisation), cancel);
        return [.. replications.Where(one => faces.ContainsKey(one.Programme)).Select(one => Node(one, faces[one.Programme], names))];
    }

    private ThreadNode Node(Replication one, ProgrammeFace programme, NameBook names) =>
        new(one.Trace, ThreadStage.Replication, one.Title, here.Replication(programme.Key, one.Key), one.State switch
        {
            ReplicationState.Stopped => ThreadState.Skipped,
            _ when one.State.HasEnded() => ThreadState.Done,
            _ => ThreadState.Current,
        })
        {
            Told = text["Practices.Station.Replication", ("state", one.State)],
            On = one.EndedOn ?? one.StartedOn,
            Turn = one.State.HasEnded() ? null : names.Find(one.Organisation)?.Name,
            Since = one.StateSince.InUtc().Date,
            IsIllustrative = one.IsIllustrative,
        };
}
