using Microsoft.EntityFrameworkCore;
using Musubi.Events.Model;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using ThreadState = Musubi.WebKit.ThreadState;

namespace Musubi.Events.Features.OnThread;

/// <summary>A delegation accompanies a thread; it is no stage of its own.</summary>
internal sealed class DelegationStation(MusubiDb db, ProgrammesLookup programmes, EventsLinks links, Text text) : IStation
{
    public string Kind => Delegation.TraceKind;

    public async Task<IReadOnlyList<ThreadNode>> ReadAsync(IReadOnlyList<Guid> ids, CancellationToken cancel)
    {
        var wanted = ids.Select(DelegationId.From).ToList();
        var found = await db.Set<Delegation>().AsNoTracking().Where(one => wanted.Contains(one.Id)).ToListAsync(cancel);
        var faces = await programmes.FindAsync(found.Select(one => one.Programme), cancel);
        return
        [
            .. found.Where(one => faces.ContainsKey(one.Programme)).Select(one => new ThreadNode(
                one.Trace, Stage: null, one.Title, links.Delegation(faces[one.Programme].Key, one.Key), one.State is DelegationState.Returned ? ThreadState.Done : ThreadState.Current)
            {
                Told = text["Events.Told.DelegationOnThread", ("state", one.State)],
                On = one.FirstDay,
                IsIllustrative = one.IsIllustrative,
            }),
        ];
    }
}
