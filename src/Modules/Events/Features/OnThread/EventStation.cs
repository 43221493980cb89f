using Microsoft.EntityFrameworkCore;
using Musubi.Events.Model;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using ThreadState = Musubi.WebKit.ThreadState;

namespace Musubi.Events.Features.OnThread;

/// <summary>An event accompanies a thread; it is no stage of its own.</summary>
internal sealed class EventStation(MusubiDb db, ProgrammesLookup programmes, EventsLinks links, Text text) : IStation
{
    public string Kind => Event.TraceKind;

    public async Task<IReadOnlyList<ThreadNode>> ReadAsync(IReadOnlyList<Guid> ids, CancellationToken cancel)
    {
        var wanted = ids.Select(EventId.From).ToList();
        var found = await db.Set<Event>().AsNoTracking().Where(one => wanted.Contains(one.Id)).ToListAsync(cancel);
        var faces = await programmes.FindAsync(found.Select(one => one.Programme), cancel);
        return
        [
            .. found.Where(one => faces.ContainsKey(one.Programme)).Select(one => new ThreadNode(
                one.Trace, Stage: null, one.Title, links.Event(faces[one.Programme].Key, one.Key), one.State switch { EventState.Held => ThreadState.Done, EventState.Cancelled => ThreadState.Skipped, _ => ThreadState.Current })
            {
                Told = text["Events.Told.OnThread", ("what", one.Kind), ("state", one.State)],
                On = one.FirstDay,
                IsIllustrative = one.IsIllustrative,
            }),
        ];
    }
}
