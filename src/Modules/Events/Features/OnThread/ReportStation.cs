using Microsoft.EntityFrameworkCore;
using Musubi.Events.Model;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using ThreadState = Musubi.WebKit.ThreadState;

namespace Musubi.Events.Features.OnThread;

/// <summary>A visit report accompanies a thread; it is no stage of its own.</summary>
internal sealed class ReportStation(MusubiDb db, ProgrammesLookup programmes, EventsLinks links, Text text) : IStation
{
    public string Kind => VisitReport.TraceKind;

    public async Task<IReadOnlyList<ThreadNode>> ReadAsync(IReadOnlyList<Guid> ids, CancellationToken cancel)
    {
        var wanted = ids.Select(ReportId.From).ToList();
        var found = await db.Set<VisitReport>().AsNoTracking().Where(one => wanted.Contains(one.Id)).ToListAsync(cancel);
        var faces = await programmes.FindAsync(found.Select(one => one.Programme), cancel);
        return
        [
            .. found.Where(one => faces.ContainsKey(one.Programme)).Select(one => new ThreadNode(
                one.Trace, Stage: null, one.Title, links.Report(faces[one.Programme].Key, one.Key), ThreadState.Done)
            {
                Told = text["Events.Report.Eyebrow"],
                On = one.StateSince.InUtc().Date,
                IsIllustrative = one.IsIllustrative,
            }),
        ];
    }
}
