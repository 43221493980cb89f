using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Issues.Model;
using Musubi.Issues.Store;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using ThreadState = Musubi.WebKit.ThreadState;

namespace Musubi.Issues.Features.OnThread;

/// <summary>How hearings look on a thread.</summary>
internal sealed class HearingStation(MusubiDb db, CurrentActor current, DirectoryLookup directory, ProgrammesLookup programmes, IssuesLinks links, Text text) : IStation
{
    public string Kind => IssuesTraces.Hearing;

    public async Task<IReadOnlyList<ThreadNode>> ReadAsync(IReadOnlyList<Guid> ids, CancellationToken cancel)
    {
        var wanted = ids.Select(HearingId.From).ToList();
        var hearings = await db.Set<Hearing>().AsNoTracking().Where(hearing => wanted.Contains(hearing.Id)).SeenBy(current.Actor).ToListAsync(cancel);
        var rooms = await programmes.FindAsync(hearings.Select(hearing => hearing.Programme), cancel);
        var heard = await directory.OrganisationsAsync(hearings.Select(hearing => hearing.Organisation), cancel);
        return [.. hearings.Where(hearing => rooms.ContainsKey(hearing.Programme)).Select(Node)];

        ThreadNode Node(Hearing hearing)
        {
            var turn = hearing.AwaitsConsent
                ? heard.TryGetValue(hearing.Organisation, out var organisation) ? organisation.Name.For(text.Language).Text : null
                : hearing.State is HearingState.Planned ? text["Issues.Secretariat"] : null;
            return new(hearing.Trace, ThreadStage.Hearing, hearing.Title, links.Hearing(rooms[hearing.Programme].Key, hearing.Key), StateOf(hearing))
            {
                Told = text["Issues.Told.Hearing", ("state", hearing.State)],
                On = hearing.Day,
                Turn = turn,
                Since = turn is null ? null : hearing.StateSince.InUtc().Date,
                IsIllustrative = hearing.IsIllustrative,
            };
        }
    }

    private static ThreadState StateOf(Hearing hearing) => hearing.State switch
    {
        HearingState.Planned => ThreadState.Current,
        HearingState.Held => ThreadState.Done,
        _ => ThreadState.Skipped,
    };
}
