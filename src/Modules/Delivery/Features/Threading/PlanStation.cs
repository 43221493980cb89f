using Microsoft.EntityFrameworkCore;
using Musubi.Delivery.Model;
using Musubi.Directory;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using ThreadState = Musubi.WebKit.ThreadState;

namespace Musubi.Delivery.Features.Threading;

/// <summary>Plans on a thread: the stage of delivery.</summary>
internal sealed class PlanStation(MusubiDb db, ProgrammesLookup programmes, DirectoryLookup directory, DeliveryLinks here, Text text) : IStation
{
    public string Kind => DeliveryTraces.Plan;

    public async Task<IReadOnlyList<ThreadNode>> ReadAsync(IReadOnlyList<Guid> ids, CancellationToken cancel)
    {
        var wanted = ids.Select(id => new PlanId(id)).ToList();
        var plans = await db.Set<Plan>().AsNoTracking().Where(plan => wanted.Contains(plan.Id) && plan.ArchivedAt == null).ToListAsync(cancel);
        var faces = await programmes.FindAsync(plans.Select(plan => plan.Programme), cancel);
        var names = await NameBook.ReadAsync(directory, text, plans.Select(plan => (Member)plan.Responsible), cancel);
        return [.. plans.Where(plan => faces.ContainsKey(plan.Programme)).Select(plan => Node(plan, faces[plan.Programme], names))];
    }

    private ThreadNode Node(Plan plan, ProgrammeFace programme, NameBook names) =>
        new(plan.Trace, ThreadStage.Delivery, plan.Title, here.Plan(programme.Key, plan.Key), plan.State switch
        {
            PlanState.Finished => ThreadState.Done,
            PlanState.Stopped => ThreadState.Skipped,
            _ => ThreadState.Current,
        })
        {
            Told = text["Delivery.Station.Plan", ("state", plan.State)],
            On = plan.StateSince.InUtc().Date,
            Turn = plan.HasEnded ? null : names.Find(plan.Responsible)?.Name,
            Since = plan.StateSince.InUtc().Date,
            IsIllustrative = plan.IsIllustrative,
        };
}
