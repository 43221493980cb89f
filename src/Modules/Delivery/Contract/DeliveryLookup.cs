using Microsoft.EntityFrameworkCore;
using Musubi.Delivery.Model;
using Musubi.Foundation;
using Musubi.Persistence;

namespace Musubi.Delivery;

/// <summary>Plans and indicators for other modules: one query for many. What the reader may not see is missing.</summary>
public sealed class DeliveryLookup(MusubiDb db)
{
    /// <summary>Plans by id.</summary>
    public async Task<IReadOnlyDictionary<PlanId, PlanFace>> PlansAsync(IEnumerable<PlanId> ids, CancellationToken cancel)
    {
        var wanted = ids.Distinct().ToList();
        return wanted.Count == 0
            ? new Dictionary<PlanId, PlanFace>()
            : await db.Set<Plan>().AsNoTracking().Where(plan => wanted.Contains(plan.Id))
                .Select(plan => new PlanFace(plan.Id, plan.Programme, plan.Key, plan.Title, plan.Responsible, plan.State)).ToDictionaryAsync(face => face.Id, cancel);
    }

    /// <summary>Indicators by id.</summary>
    public async Task<IReadOnlyDictionary<IndicatorId, IndicatorFace>> IndicatorsAsync(IEnumerable<IndicatorId> ids, CancellationToken cancel)
    {
        var wanted = ids.Distinct().ToList();
        return wanted.Count == 0
            ? new Dictionary<IndicatorId, IndicatorFace>()
            : await Faces(db.Set<Indicator>().Where(indicator => wanted.Contains(indicator.Id))).ToDictionaryAsync(face => face.Id, cancel);
    }

    /// <summary>A programme's indicators in use, by key.</summary>
    public Task<List<IndicatorFace>> IndicatorsAsync(ProgrammeId programme, CancellationToken cancel) =>
        Faces(db.Set<Indicator>().Where(indicator => indicator.Programme == programme && indicator.ArchivedAt == null).OrderBy(indicator => indicator.Key)).ToListAsync(cancel);

    private static IQueryable<IndicatorFace> Faces(IQueryable<Indicator> indicators) => indicators.AsNoTracking().Select(indicator =>
        new IndicatorFace(indicator.Id, indicator.Programme, indicator.Key, indicator.Title, indicator.Unit, indicator.Place) { Plan = indicator.Plan });
}
