using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Issues.Model;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Issues.Features.AtTheDesk;

/// <summary>Hearings that nobody wrote down after their day, and answers on consent that are missing.</summary>
internal sealed class HearingWork(MusubiDb db, ProgrammesLookup programmes, IssuesLinks links, Text text) : IWork
{
    public async Task<IReadOnlyList<WorkItem>> ForAsync(Actor actor, Instant now, CancellationToken cancel)
    {
        var (mine, today) = (actor.Programmes.Where(programme => actor.Has(programme, Role.Secretariat, Role.CityOfficer)).ToList(), now.InUtc().Date);
        var waiting = await db.Set<Hearing>().AsNoTracking()
            .Where(hearing => mine.Contains(hearing.Programme) && hearing.ArchivedAt == null)
            .Where(hearing => (hearing.State == HearingState.Planned && hearing.Day < today) || (hearing.State == HearingState.Held && hearing.Consent == null))
            .OrderBy(hearing => hearing.Day).ToListAsync(cancel);
        var rooms = await programmes.FindAsync(waiting.Select(hearing => hearing.Programme), cancel);
        return [.. waiting.Where(hearing => rooms.ContainsKey(hearing.Programme)).Select(Item).OfType<WorkItem>()];

        WorkItem? Item(Hearing hearing)
        {
            var (key, isHeard) = (rooms[hearing.Programme].Key, actor.ActsFor(hearing.Programme, hearing.Organisation, Role.CityOfficer));
            var isSecretariat = actor.Has(hearing.Programme, Role.Secretariat);
            if (hearing.State is HearingState.Planned)
            {
                return isSecretariat
                    ? new(hearing.Programme, ThreadStage.Hearing, text["Issues.Work.Record"], hearing.Title, links.Record(key, hearing.Key), hearing.Day.PlusDays(1).AtMidnight().InUtc().ToInstant())
                    : null;
            }

            return isSecretariat || isHeard
                ? new(hearing.Programme, ThreadStage.Hearing, text["Issues.Work.Consent"], hearing.Title, links.Consent(key, hearing.Key), hearing.StateSince) { Owner = hearing.Organisation }
                : null;
        }
    }
}
