using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Practices.Model;
using Musubi.Programmes;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Practices.Features.Working;

/// <summary>What waits: practices to renew, replications without news for over a year.</summary>
internal sealed class PracticesWork(MusubiDb db, ProgrammesLookup programmes, PracticesLinks here, Text text) : IWork
{
    private const int DaysBeforeExpiry = 30;
    private const int DaysWithoutNews = 365;

    public async Task<IReadOnlyList<WorkItem>> ForAsync(Actor actor, Instant now, CancellationToken cancel)
    {
        var own = actor.Programmes.ToArray();
        var faces = await programmes.FindAsync(own, cancel);
        var (horizon, since) = (now.InUtc().Date.PlusDays(DaysBeforeExpiry), now - Duration.FromDays(DaysWithoutNews));
        var practices = await db.Set<Practice>().AsNoTracking()
            .Where(practice => own.Contains(practice.Programme) && practice.ArchivedAt == null && practice.ValidUntil <= horizon).ToListAsync(cancel);
        var replications = await db.Set<Replication>().AsNoTracking()
            .Where(one => own.Contains(one.Programme) && one.ArchivedAt == null && one.State == ReplicationState.Running && one.StateSince < since).ToListAsync(cancel);
        return
        [
            .. practices.Where(practice => practice.MayChange(actor)).Select(practice => Item(
                practice, ThreadStage.Practice, text["Practices.Work.Renew"], here.RenewPractice(faces[practice.Programme].Key, practice.Key),
                practice.ValidUntil.PlusDays(-DaysBeforeExpiry).AtMidnight().InUtc().ToInstant(), practice.Organisation, actor, practice.ValidUntil)),
            .. replications.Where(one => one.MayChange(actor)).Select(one => Item(
                one, ThreadStage.Replication, text["Practices.Work.News"], here.Replication(faces[one.Programme].Key, one.Key),
                one.StateSince + Duration.FromDays(DaysWithoutNews), one.Organisation, actor, due: null)),
        ];
    }

    private static WorkItem Item(ThreadContent thing, ThreadStage stage, string what, string href, Instant since, OrganisationId owner, Actor actor, LocalDate? due) =>
        new(thing.Programme, stage, what, thing.Called, href, since) { Owner = owner, Due = due, IsReaders = actor.ActsFor(thing.Programme, owner, Role.CityOfficer) };
}
