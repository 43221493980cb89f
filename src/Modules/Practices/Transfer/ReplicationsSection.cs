using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Persistence.Transfer;
using Musubi.Practices.Model;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Practices.Transfer;

/// <summary>Replications: <c>replications</c>. The practice may be one of another programme, which the server knows already.</summary>
internal sealed class ReplicationsSection(MusubiDb db, ProgrammesLookup programmes, Threads threads) : ThreadSection<Replication, ReplicationId, ReplicationItem>(db, programmes, threads)
{
    private const decimal Largest = 1_000_000_000_000_000m;
    private readonly ProgrammesLookup programmes = programmes;
    private readonly Dictionary<PracticeId, PracticeKey> practices = [];
    private readonly List<Replication> said = [];

    public override string Name => "replications";

    public override string Word => "Practices.Replications";

    public override int Order => 220;

    public override async Task FinishAsync(ImportRun run, CancellationToken cancel)
    {
        foreach (var replication in said)
        {
            await TieAsync(run, PracticesTraces.Of(replication.Practice), replication.Trace, cancel);
        }
    }

    protected override async Task<IReadOnlyList<Replication>> KnownAsync(ImportRun run, CancellationToken cancel)
    {
        var known = await base.KnownAsync(run, cancel);
        await BeforeWritingAsync(known, cancel);
        return known;
    }

    // Keys alone: a practice that was public once may have been taken back since.
    protected override async Task BeforeWritingAsync(IReadOnlyList<Replication> things, CancellationToken cancel)
    {
        var ids = things.Select(one => one.Practice).Distinct().ToList();
        var found = await Db.Set<Practice>().OverTheWall().Where(practice => ids.Contains(practice.Id)).Select(practice => new { practice.Id, practice.Programme, practice.Key }).ToListAsync(cancel);
        var faces = await programmes.FindAsync(found.Select(practice => practice.Programme), cancel);
        foreach (var practice in found.Where(practice => faces.ContainsKey(practice.Programme)))
        {
            practices[practice.Id] = new(faces[practice.Programme].Key, practice.Key);
        }
    }

    protected override ReplicationId IdOf(Replication entity) => entity.Id;

    protected override ReplicationItem FactsOf(Replication entity, bool isProgrammePublished) => new(practices.GetValueOrDefault(entity.Practice), entity.Facts)
    {
        State = entity.State,
        Since = entity.StateSince.InUtc().Date,
        StartedOn = entity.StartedOn,
        EndedOn = entity.EndedOn,
        Outcome = entity.Outcome,
        Learned = entity.Learned,
        IsHeldBack = !entity.IsReleased,
    };

    protected override void Want(FileKeys keys, ReplicationItem facts)
    {
        keys.Want("organisations", facts.Facts.Organisation.Value);
        keys.Want("places", facts.Facts.Place.Value);
    }

    protected override ReplicationItem? ReadFacts(ItemReader item)
    {
        var practice = item.Part("practice", PracticeKeyOf, required: true);
        var title = item.Wording("title", required: true);
        var place = item.Reference<PlaceId>("place", "places", required: true);
        var organisation = item.Reference<OrganisationId>("organisation", "organisations", required: true);
        var adapted = item.Wording("adapted");
        var effect = item.Part("effect", EffectOf);
        var state = item.Choice<ReplicationState>("state", required: true);
        var (since, started, ended) = (item.Day("since"), item.Day("startedOn"), item.Day("endedOn"));
        var (outcome, learned) = (item.Wording("outcome"), item.Wording("learned"));
        var isHeldBack = item.Truth(Unpublished);
        return practice is null || title is null || place is not { } where || organisation is not { } who || state is not { } stand
            ? null
            : new(practice, new() { Title = title, Place = where, Organisation = who, Adapted = adapted, Effect = effect })
            {
                State = stand,
                Since = since ?? Db.Now.InUtc().Date,
                StartedOn = started,
                EndedOn = ended,
                Outcome = outcome,
                Learned = learned,
                IsHeldBack = isHeldBack,
            };
    }

    protected override void WriteFacts(ItemWriter item, ReplicationItem facts) => item
        .Put("practice", facts.Practice, (practice, one) => practice.PutStored("programme", one.Programme).PutStored("key", one.Key))
        .Put("title", facts.Facts.Title)
        .PutKey<PlaceId>("place", "places", facts.Facts.Place)
        .PutKey<OrganisationId>("organisation", "organisations", facts.Facts.Organisation)
        .Put("adapted", facts.Facts.Adapted)
        .Put("effect", facts.Facts.Effect, (effect, one) => effect.Put("indicator", one.Indicator).Put("unit", one.Unit).Put("before", one.Before).Put("after", one.After))
        .Put("state", facts.State)
        .Put("since", facts.Since)
        .Put("startedOn", facts.StartedOn)
        .Put("endedOn", facts.EndedOn)
        .Put("outcome", facts.Outcome)
        .Put("learned", facts.Learned)
        .Put(Unpublished, facts.IsHeldBack);

    /// <summary>Finds the practices: in the file, or public on the server.</summary>
    protected override async Task CheckAsync(ImportRun run, IReadOnlyList<Said> items, CancellationToken cancel)
    {
        var home = run.Items("programme").FirstOrDefault()?["key"]?.Text;
        foreach (var item in items)
        {
            var wanted = item.Facts.Practice!;
            item.Facts.PracticeId = wanted.Programme.Stored == home ? run.Keys.Find<PracticeId>(PracticesSection.Section, wanted.Key) : await ElsewhereAsync(wanted, cancel);
            if (item.Facts.PracticeId is null)
            {
                run.Faults.Add(item.Node["practice"]!.Place, TransferProblems.UnknownKey(PracticesSection.Section, wanted.Key.Stored));
            }
        }
    }

    protected override Replication Add(ImportRun run, ReplicationId id, Key key, ReplicationItem facts)
    {
        var replication = new Replication(id, run.Programme, key, facts.PracticeId ?? default, facts.Facts);
        Restate(replication, facts);
        return Keep(run, replication, facts.IsHeldBack);
    }

    protected override void Describe(ImportRun run, Replication entity, ReplicationItem facts)
    {
        entity.Describe(facts.Facts);
        Restate(entity, facts);
        entity.Release(!facts.IsHeldBack, run.IsPublished);
    }

    private async Task<PracticeId?> ElsewhereAsync(PracticeKey wanted, CancellationToken cancel) =>
        await programmes.FindAsync(wanted.Programme, cancel) is not { } programme
            ? null
            : await Db.Set<Practice>().Where(practice => practice.Programme == programme.Id && practice.Key == wanted.Key && practice.IsPublished).Select(practice => (PracticeId?)practice.Id).SingleOrDefaultAsync(cancel);

    private void Restate(Replication replication, ReplicationItem facts)
    {
        replication.Restate(facts.State, facts.StartedOn, facts.EndedOn, facts.Outcome, facts.Learned, facts.Since.AtMidnight().InUtc().ToInstant());
        said.Add(replication);
    }

    private static PracticeKey? PracticeKeyOf(ItemReader item)
    {
        var (programme, key) = (item.Stored<Key>("programme", required: true), item.Stored<Key>("key", required: true));
        return programme is null || key is null ? null : new(programme, key);
    }

    private static ReplicationEffect? EffectOf(ItemReader item)
    {
        var (indicator, unit) = (item.Wording("indicator", required: true), item.Text("unit", required: true, most: ReplicationFacts.LongestUnit));
        var (before, after) = (item.Number("before", -Largest, Largest), item.Number("after", -Largest, Largest));
        return indicator is null || unit is null ? null : new(indicator, unit, before, after);
    }
}

/// <summary>A practice as files name it from any programme.</summary>
internal sealed record PracticeKey(Key Programme, Key Key);

/// <summary>What a file says of a replication.</summary>
internal sealed record ReplicationItem(PracticeKey? Practice, ReplicationFacts Facts)
{
    /// <summary>The practice, once it was found.</summary>
    public PracticeId? PracticeId { get; set; }

    public required ReplicationState State { get; init; }

    public required LocalDate Since { get; init; }

    public LocalDate? StartedOn { get; init; }

    public LocalDate? EndedOn { get; init; }

    public LocalizedText? Outcome { get; init; }

    public LocalizedText? Learned { get; init; }

    public bool IsHeldBack { get; init; }
}
