using Microsoft.EntityFrameworkCore;
using Musubi.Agreements.Model;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Agreements.Features.ShowAgreement;

/// <summary>What of agreements waits: the second person, an end that comes near, a promise that is overdue.</summary>
internal sealed class AgreementWork(MusubiDb db, ProgrammesLookup programmes, AgreementsLinks links, Text text) : IWork
{
    /// <summary>Days before the last day of an agreement from which on its end is announced.</summary>
    public const int DaysOfNotice = 90;

    public async Task<IReadOnlyList<WorkItem>> ForAsync(Actor actor, Instant now, CancellationToken cancel)
    {
        var faces = (await programmes.OwnAsync(actor, cancel)).ToDictionary(face => face.Id);
        var own = faces.Keys.ToList();
        var open = await db.Set<Agreement>().AsNoTracking()
            .Where(agreement => own.Contains(agreement.Programme) && agreement.ArchivedAt == null && (agreement.State == AgreementState.Signed || agreement.State == AgreementState.InForce))
            .ToListAsync(cancel);
        return [.. open.SelectMany(agreement => Of(agreement, links.Agreement(faces[agreement.Programme].Key, agreement.Key), actor, now))];
    }

    private IEnumerable<WorkItem> Of(Agreement agreement, string href, Actor actor, Instant now)
    {
        var today = now.InUtc().Date;
        var isSecretariat = actor.Has(agreement.Programme, Role.Secretariat);
        var isSecond = actor.Has(agreement.Programme, Role.Approver) && agreement.Proposal?.By != actor.Account;
        if (agreement.Proposal is { } proposal && (isSecretariat || isSecond))
        {
            yield return Item(agreement, text["Agreements.Work.Confirm"], href, proposal.At) with { IsReaders = isSecond };
        }

        if (isSecretariat && agreement is { State: AgreementState.InForce, LastDay: { } last } && last <= today.PlusDays(DaysOfNotice))
        {
            var noticed = Instant.Max(agreement.StateSince, last.PlusDays(-DaysOfNotice).AtStartOfDayInZone(DateTimeZone.Utc).ToInstant());
            yield return Item(agreement, text[last < today ? "Agreements.Work.Lapsed" : "Agreements.Work.Lapsing"], href, noticed) with { Due = last };
        }

        foreach (var one in agreement.Commitments.Where(one => one.IsOverdue(today)))
        {
            var isReaders = agreement.MayKeep(one, actor);
            if (isReaders)
            {
                yield return Item(agreement, text["Agreements.Work.Commitment", ("what", one.What)], href, one.Due!.Value.PlusDays(1).AtStartOfDayInZone(DateTimeZone.Utc).ToInstant()) with
                {
                    Due = one.Due,
                    Owner = one.By.Kind is MemberKind.Organisation ? new OrganisationId(one.By.Id) : null,
                };
            }
        }
    }

    private static WorkItem Item(Agreement agreement, string what, string href, Instant since) => new(agreement.Programme, ThreadStage.Agreement, what, agreement.Title, href, since);
}
