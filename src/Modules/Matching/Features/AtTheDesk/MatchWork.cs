using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Matching.Model;
using Musubi.Matching.Store;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Matching.Features.AtTheDesk;

/// <summary>Suggestions that wait for an answer; those about to expire say so.</summary>
internal sealed class MatchWork(MusubiDb db, ProgrammesLookup programmes, MatchingLinks links, Text text) : IWork
{
    private static readonly Duration Soon = Duration.FromDays(7);

    public async Task<IReadOnlyList<WorkItem>> ForAsync(Actor actor, Instant now, CancellationToken cancel)
    {
        var open = await db.Set<Match>().AsNoTracking().SeenBy(actor)
            .Where(match => match.State == MatchState.Suggested && match.ArchivedAt == null && match.ExpiresAt > now && (match.CitySays == null || match.PartnerSays == null))
            .OrderBy(match => match.SuggestedAt).ToListAsync(cancel);
        var rooms = await programmes.FindAsync(open.Select(match => match.Programme), cancel);
        return [.. open.Where(match => rooms.ContainsKey(match.Programme)).SelectMany(Items)];

        IEnumerable<WorkItem> Items(Match match)
        {
            var (key, own) = (rooms[match.Programme].Key, match.SidesOf(actor));
            var seesToAll = actor.Has(match.Programme, Role.Secretariat);
            foreach (var side in match.Awaited.Where(side => own.Contains(side) || seesToAll))
            {
                var isOwn = own.Contains(side);
                yield return new(
                    match.Programme,
                    ThreadStage.Match,
                    match.ExpiresAt - now <= Soon ? text["Matching.Work.AnswerSoon"] : text["Matching.Work.Answer"],
                    match.Title,
                    isOwn ? links.Answer(key, match.Key, side.ToString()) : links.Match(key, match.Key),
                    match.SuggestedAt)
                {
                    Owner = match.Of(side),
                    Due = match.ExpiresAt.InUtc().Date,
                    IsReaders = isOwn,
                };
            }
        }
    }
}
