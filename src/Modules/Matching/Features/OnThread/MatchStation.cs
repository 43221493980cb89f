using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Matching.Model;
using Musubi.Matching.Store;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using ThreadState = Musubi.WebKit.ThreadState;

namespace Musubi.Matching.Features.OnThread;

/// <summary>How matches look on a thread, for those who may know of them.</summary>
internal sealed class MatchStation(MusubiDb db, CurrentActor current, DirectoryLookup directory, ProgrammesLookup programmes, MatchingLinks links, Text text) : IStation
{
    public string Kind => MatchingTraces.Match;

    public async Task<IReadOnlyList<ThreadNode>> ReadAsync(IReadOnlyList<Guid> ids, CancellationToken cancel)
    {
        var wanted = ids.Select(MatchId.From).ToList();
        var matches = await db.Set<Match>().AsNoTracking().Where(match => wanted.Contains(match.Id)).SeenBy(current.Actor).ToListAsync(cancel);
        var rooms = await programmes.FindAsync(matches.Select(match => match.Programme), cancel);
        var sides = await directory.OrganisationsAsync(matches.SelectMany(match => new[] { match.Owner, match.Provider }), cancel);
        return [.. matches.Where(match => rooms.ContainsKey(match.Programme)).Select(Node)];

        ThreadNode Node(Match match)
        {
            var awaited = match.Awaited.Select(side => sides.GetValueOrDefault(match.Of(side))?.Name.For(text.Language).Text ?? text.Of(side)).ToList();
            return new(match.Trace, ThreadStage.Match, match.Title, links.Match(rooms[match.Programme].Key, match.Key), StateOf(match))
            {
                Told = text["Matching.Told.Match", ("state", match.State)],
                On = match.StateSince.InUtc().Date,
                Turn = awaited.Count == 0 ? null : text.Formats.List(awaited),
                Since = awaited.Count == 0 ? null : match.SuggestedAt.InUtc().Date,
                IsIllustrative = match.IsIllustrative,
            };
        }
    }

    // What was introduced and ended later has been a match all the same.
    private static ThreadState StateOf(Match match) =>
        match.IntroducedAt is not null ? ThreadState.Done : match.State is MatchState.Suggested ? ThreadState.Current : ThreadState.Skipped;
}
