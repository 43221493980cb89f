using Microsoft.EntityFrameworkCore;
using Musubi.Delivery.Store;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using ThreadState = Musubi.WebKit.ThreadState;

namespace Musubi.Delivery.Features.Threading;

/// <summary>Milestones on a thread accompany their plan; they are no stage of their own.</summary>
internal sealed class MilestoneStation(MusubiDb db, ProgrammesLookup programmes, DeliveryLinks here, Text text) : IStation
{
    public string Kind => DeliveryTraces.Milestone;

    public async Task<IReadOnlyList<ThreadNode>> ReadAsync(IReadOnlyList<Guid> ids, CancellationToken cancel)
    {
        var wanted = ids.Select(id => new MilestoneId(id)).ToList();
        var milestones = await db.Milestones().AsNoTracking().Where(milestone => wanted.Contains(milestone.Id) && milestone.ArchivedAt == null).ToListAsync(cancel);
        var faces = await programmes.FindAsync(milestones.Select(milestone => milestone.Programme), cancel);
        return
        [
            .. milestones.Where(milestone => faces.ContainsKey(milestone.Programme)).Select(milestone =>
                new ThreadNode(milestone.Trace, Stage: null, milestone.Title, here.Milestone(faces[milestone.Programme].Key, milestone.Key), milestone.State == MilestoneState.Reached ? ThreadState.Done : ThreadState.Current)
                {
                    Told = text["Delivery.Station.Milestone", ("state", milestone.State)],
                    On = milestone.StateOn ?? milestone.Due,
                    IsIllustrative = milestone.IsIllustrative,
                }),
        ];
    }
}
