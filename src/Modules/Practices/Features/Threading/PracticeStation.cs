using Microsoft.EntityFrameworkCore;
using Musubi.Persistence;
using Musubi.Practices.Model;
using Musubi.Programmes;
using Musubi.WebKit;
using ThreadState = Musubi.WebKit.ThreadState;

namespace Musubi.Practices.Features.Threading;

/// <summary>Practices on a thread.</summary>
internal sealed class PracticeStation(MusubiDb db, ProgrammesLookup programmes, PracticesLinks here, Text text) : IStation
{
    public string Kind => PracticesTraces.Practice;

    public async Task<IReadOnlyList<ThreadNode>> ReadAsync(IReadOnlyList<Guid> ids, CancellationToken cancel)
    {
        var wanted = ids.Select(id => new PracticeId(id)).ToList();
        var practices = await db.Set<Practice>().AsNoTracking().Where(practice => wanted.Contains(practice.Id) && practice.ArchivedAt == null).ToListAsync(cancel);
        var faces = await programmes.FindAsync(practices.Select(practice => practice.Programme), cancel);
        return
        [
            .. practices.Where(practice => faces.ContainsKey(practice.Programme)).Select(practice =>
                new ThreadNode(practice.Trace, ThreadStage.Practice, practice.Title, here.Practice(faces[practice.Programme].Key, practice.Key), practice.IsReleased ? ThreadState.Done : ThreadState.Current)
                {
                    Told = text["Practices.Station.Practice", ("level", practice.Level)],
                    On = practice.StateSince.InUtc().Date,
                    IsIllustrative = practice.IsIllustrative,
                }),
        ];
    }
}
