using Microsoft.EntityFrameworkCore;
using Musubi.Delivery.Model;
using Musubi.Delivery.Store;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Delivery.Features.Working;

/// <summary>What waits in plans and indicators: milestones overdue or due soon, plans without a report, indicators without a reading.</summary>
internal sealed class DeliveryWork(MusubiDb db, ProgrammesLookup programmes, DeliveryLinks here, Text text) : IWork
{
    private const int DaysBeforeDue = 14;
    private const int DaysWithoutReport = 90;
    private const int DaysWithoutReading = 365;

    public async Task<IReadOnlyList<WorkItem>> ForAsync(Actor actor, Instant now, CancellationToken cancel)
    {
        var own = actor.Programmes.ToArray();
        var faces = await programmes.FindAsync(own, cancel);
        return
        [
            .. await MilestonesAsync(own, now, faces, actor, cancel),
            .. await PlansAsync(own, now, faces, actor, cancel),
            .. await IndicatorsAsync(own, now, faces, actor, cancel),
        ];
    }

    private async Task<IEnumerable<WorkItem>> MilestonesAsync(ProgrammeId[] own, Instant now, IReadOnlyDictionary<ProgrammeId, ProgrammeFace> faces, Actor actor, CancellationToken cancel)
    {
        var (today, horizon) = (now.InUtc().Date, now.InUtc().Date.PlusDays(DaysBeforeDue));
        var open = await db.Milestones().AsNoTracking()
            .Where(milestone => own.Contains(milestone.Programme) && milestone.ArchivedAt == null && milestone.State == MilestoneState.Open && milestone.Due <= horizon)
            .Where(milestone => db.Set<Plan>().Any(plan => plan.Id == milestone.Plan && plan.ArchivedAt == null && (plan.State == PlanState.Agreed || plan.State == PlanState.Running)))
            .ToListAsync(cancel);
        return open.Where(milestone => Concerns(actor, milestone.Programme, milestone.Owner, milestone.Lead)).Select(milestone =>
            Item(milestone, ThreadStage.Delivery, text[milestone.Due < today ? "Delivery.Work.Overdue" : "Delivery.Work.Due"], here.ReportMilestone(faces[milestone.Programme].Key, milestone.Key), At(milestone.Due.PlusDays(-DaysBeforeDue)), milestone.Owner, actor, milestone.Due));
    }

    private async Task<IEnumerable<WorkItem>> PlansAsync(ProgrammeId[] own, Instant now, IReadOnlyDictionary<ProgrammeId, ProgrammeFace> faces, Actor actor, CancellationToken cancel)
    {
        var since = now - Duration.FromDays(DaysWithoutReport);
        var day = since.InUtc().Date;
        var silent = await db.Set<Plan>().AsNoTracking()
            .Where(plan => own.Contains(plan.Programme) && plan.ArchivedAt == null && plan.State == PlanState.Running && plan.StateSince < since)
            .Where(plan => !db.Set<ProgressReport>().Any(report => report.Plan == plan.Id && report.ArchivedAt == null && report.LastDay >= day)).ToListAsync(cancel);
        return silent.Where(plan => Concerns(actor, plan.Programme, plan.Responsible, plan.Responsible)).Select(plan =>
            Item(plan, ThreadStage.Delivery, text["Delivery.Work.NoReport"], here.NewProgress(faces[plan.Programme].Key, plan.Id), plan.StateSince + Duration.FromDays(DaysWithoutReport), plan.Responsible, actor));
    }

    private async Task<IEnumerable<WorkItem>> IndicatorsAsync(ProgrammeId[] own, Instant now, IReadOnlyDictionary<ProgrammeId, ProgrammeFace> faces, Actor actor, CancellationToken cancel)
    {
        var since = now - Duration.FromDays(DaysWithoutReading);
        var stale = await db.Set<Indicator>().AsNoTracking()
            .Where(indicator => own.Contains(indicator.Programme) && indicator.ArchivedAt == null && indicator.StateSince < since).ToListAsync(cancel);
        return stale.Where(indicator => Concerns(actor, indicator.Programme, indicator.Owner, indicator.Owner)).Select(indicator =>
            Item(indicator, ThreadStage.Result, text["Delivery.Work.NoReading"], here.RecordReading(faces[indicator.Programme].Key, indicator.Key), indicator.StateSince + Duration.FromDays(DaysWithoutReading), indicator.Owner, actor));
    }

    private static WorkItem Item(ThreadContent thing, ThreadStage stage, string what, string href, Instant since, OrganisationId owner, Actor actor, LocalDate? due = null) =>
        new(thing.Programme, stage, what, thing.Called, href, since) { Owner = owner, Due = due, IsReaders = actor.ActsFor(thing.Programme, owner, Role.CityOfficer, Role.Partner) };

    private static bool Concerns(Actor actor, ProgrammeId programme, OrganisationId owner, OrganisationId lead) =>
        actor.Has(programme, Role.Secretariat) || actor.ActsFor(programme, owner, Role.CityOfficer, Role.Partner) || actor.ActsFor(programme, lead, Role.CityOfficer, Role.Partner);

    private static Instant At(LocalDate day) => day.AtMidnight().InUtc().ToInstant();
}
