using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes.Model;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Programmes;

/// <summary>The links along the thread: where a thing came from and what came of it.</summary>
public sealed class Threads(MusubiDb db, IEnumerable<IStation> stations, IEnumerable<NextStep> steps, ProgrammesLinks links, Text text)
{
    /// <summary>Links two things; a link that exists stays. The caller saves.</summary>
    /// <param name="programme">The programme of the later thing.</param>
    /// <param name="from">The earlier thing.</param>
    /// <param name="to">What came of it.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task TieAsync(ProgrammeId programme, Trace from, Trace to, CancellationToken cancel)
    {
        var isTied = db.Set<ThreadLink>().Local.Any(link => link.From == from && link.To == to)
            || await Links(from, to).AnyAsync(cancel);
        if (!isTied)
        {
            db.Add(new ThreadLink(programme, from, to));
        }
    }

    /// <summary>Takes a link out; the caller saves.</summary>
    public async Task UntieAsync(Trace from, Trace to, CancellationToken cancel) => db.RemoveRange(await Links(from, to).ToListAsync(cancel));

    /// <summary>The things of these traces that the reader may see, in no order; one query for each kind.</summary>
    public async Task<IReadOnlyList<ThreadNode>> FindAsync(IEnumerable<Trace> traces, CancellationToken cancel)
    {
        var found = new List<ThreadNode>();
        foreach (var kind in traces.Distinct().GroupBy(trace => trace.Kind))
        {
            if (stations.FirstOrDefault(station => station.Kind == kind.Key) is { } station)
            {
                found.AddRange(await station.ReadAsync([.. kind.Select(trace => trace.Id)], cancel));
            }
        }

        return found;
    }

    /// <summary>From what a form is begun, as its address says; null when it says nothing that the reader may see.</summary>
    public async Task<ThreadNode?> OriginAsync(string? from, CancellationToken cancel) =>
        Origin.Parse(from) is { } trace ? (await FindAsync([trace], cancel)).SingleOrDefault() : null;

    /// <summary>What directly came of these things, of one kind.</summary>
    public async Task<ILookup<Guid, Guid>> AfterAsync(string fromKind, IReadOnlyCollection<Guid> from, string toKind, CancellationToken cancel) =>
        (await db.Set<ThreadLink>().AsNoTracking().Where(link => link.FromKind == fromKind && from.Contains(link.FromId) && link.ToKind == toKind)
            .Select(link => new { link.FromId, link.ToId }).ToListAsync(cancel)).ToLookup(link => link.FromId, link => link.ToId);

    /// <summary>From what these things directly came, of one kind.</summary>
    public async Task<ILookup<Guid, Guid>> BeforeAsync(string toKind, IReadOnlyCollection<Guid> to, string fromKind, CancellationToken cancel) =>
        (await db.Set<ThreadLink>().AsNoTracking().Where(link => link.ToKind == toKind && to.Contains(link.ToId) && link.FromKind == fromKind)
            .Select(link => new { link.FromId, link.ToId }).ToListAsync(cancel)).ToLookup(link => link.ToId, link => link.FromId);

    /// <summary>The things of one kind from which each of these came, however far back; one query for each generation.</summary>
    public async Task<ILookup<Guid, Guid>> ForebearsAsync(IReadOnlyCollection<Guid> things, string kind, CancellationToken cancel)
    {
        var before = new Dictionary<Guid, List<Trace>>();
        for (var wanted = things.Distinct().ToList(); wanted.Count > 0;)
        {
            var found = await db.Set<ThreadLink>().AsNoTracking().Where(link => wanted.Contains(link.ToId)).Select(link => new { link.ToId, link.FromKind, link.FromId }).ToListAsync(cancel);
            wanted.ForEach(id => before[id] = []);
            found.ForEach(link => before[link.ToId].Add(new(link.FromKind, link.FromId)));
            wanted = [.. found.Select(link => link.FromId).Distinct().Where(id => !before.ContainsKey(id))];
        }

        return things.Distinct().SelectMany(thing => Before(thing).Where(trace => trace.Kind == kind).Select(trace => (Thing: thing, trace.Id))).ToLookup(pair => pair.Thing, pair => pair.Id);

        HashSet<Trace> Before(Guid thing)
        {
            var passed = new HashSet<Trace>();
            var next = new Stack<Guid>([thing]);
            while (next.TryPop(out var id))
            {
                before[id].Where(passed.Add).ToList().ForEach(trace => next.Push(trace.Id));
            }

            return passed;
        }
    }

    /// <summary>The thread of a thing: everything from which it came and everything that came of it, as far as the reader may see, and what can be begun from it.</summary>
    /// <param name="room">The programme and the reader.</param>
    /// <param name="center">The thing.</param>
    /// <param name="today">The day on which the page is shown, to count days of waiting.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<ThreadView> AroundAsync(Room room, Trace center, LocalDate today, CancellationToken cancel)
    {
        var ties = await LineageAsync(center, cancel);
        var nodes = await FindAsync(ties.SelectMany(tie => new[] { tie.From, tie.To }).Append(center), cancel);
        var next = steps.Where(step => step.From == center.Kind && room.Is(step.Roles)).Select(step => new ThreadNext(text.Say(step.LabelKey), step.Href(links, room, center)));
        return ThreadView.Of(center, ties, nodes.ToDictionary(node => node.Trace), today, text) with { Next = [.. next] };
    }

    private IQueryable<ThreadLink> Links(Trace from, Trace to) => db.Set<ThreadLink>()
        .Where(link => link.FromKind == from.Kind && link.FromId == from.Id && link.ToKind == to.Kind && link.ToId == to.Id);

    // One query for all generations; UNION ends where a thing was seen already.
    private async Task<IReadOnlyList<ThreadTie>> LineageAsync(Trace center, CancellationToken cancel)
    {
        var (kind, id) = (center.Kind, center.Id);
        var all = db.Database.IsNpgsql()
            ? db.Set<ThreadLink>().FromSql(
                $"""
                WITH RECURSIVE up(kind, id) AS (SELECT {kind}::varchar, {id}::uuid UNION SELECT link.from_kind, link.from_id FROM programmes.thread_links link JOIN up ON link.to_kind = up.kind AND link.to_id = up.id),
                down(kind, id) AS (SELECT {kind}::varchar, {id}::uuid UNION SELECT link.to_kind, link.to_id FROM programmes.thread_links link JOIN down ON link.from_kind = down.kind AND link.from_id = down.id)
                SELECT link.* FROM programmes.thread_links link
                WHERE EXISTS (SELECT 1 FROM up WHERE up.kind = link.to_kind AND up.id = link.to_id) OR EXISTS (SELECT 1 FROM down WHERE down.kind = link.from_kind AND down.id = link.from_id)
                """)
            : db.Set<ThreadLink>().FromSql(
                $"""
                WITH RECURSIVE up(kind, id) AS (SELECT {kind}, {id} UNION SELECT link.from_kind, link.from_id FROM programmes_thread_links link JOIN up ON link.to_kind = up.kind AND link.to_id = up.id),
                down(kind, id) AS (SELECT {kind}, {id} UNION SELECT link.to_kind, link.to_id FROM programmes_thread_links link JOIN down ON link.from_kind = down.kind AND link.from_id = down.id)
                SELECT link.* FROM programmes_thread_links link
                WHERE (link.to_kind, link.to_id) IN (SELECT kind, id FROM up) OR (link.from_kind, link.from_id) IN (SELECT kind, id FROM down)
                """);
        var found = await all.AsNoTracking().OrderBy(link => link.Id).Take(ThreadView.MostLinks).ToListAsync(cancel);
        return [.. found.Select(link => new ThreadTie(link.From, link.To))];
    }
}

/// <summary>One link: the earlier and the later thing.</summary>
internal sealed record ThreadTie(Trace From, Trace To);
