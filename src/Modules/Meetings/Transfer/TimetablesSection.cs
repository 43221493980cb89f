using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Events;
using Musubi.Foundation;
using Musubi.Meetings.Model;
using Musubi.Persistence;
using Musubi.Persistence.Transfer;
using Musubi.Programmes;

namespace Musubi.Meetings.Transfer;

/// <summary>Slots and tables of events, and who is away when: <c>timetables</c>. The key is that of the event.</summary>
/// <remarks>What the engine proved is not in files: whoever reads one asks the engine again.</remarks>
internal sealed class TimetablesSection(MusubiDb db, ProgrammesLookup programmes, EventsLookup events, CurrentActor current) : ContentSection<MatchingSetup, EventId, TimetableItem>
{
    private const string Events = "events";
    private ILookup<EventId, Availability> said = Enumerable.Empty<Availability>().ToLookup(one => one.Event);
    private FileKeys organisations = new();
    private Dictionary<EventId, Key> keys = [];

    public override string Name => "timetables";

    public override string Word => "Meetings.Section.Timetables";

    public override int Order => 150;

    protected override async Task<IReadOnlyList<MatchingSetup>> KnownAsync(ImportRun run, CancellationToken cancel)
    {
        organisations = run.Keys;
        said = (await db.Set<Availability>().OverTheWall().Where(one => one.Programme == run.Programme).ToListAsync(cancel)).ToLookup(one => one.Event);
        var known = await db.Set<MatchingSetup>().OverTheWall().Where(one => one.Programme == run.Programme).ToListAsync(cancel);
        keys = known.Select(one => (one.Event, Key: run.Keys.Of<EventId>(Events, one.Event))).Where(one => one.Key is not null).ToDictionary(one => one.Event, one => one.Key!);
        return [.. known.Where(one => keys.ContainsKey(one.Event))];
    }

    protected override Task<IReadOnlyDictionary<EventId, Key>> KeysAsync(IReadOnlyList<EventId> ids, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyDictionary<EventId, Key>>(new Dictionary<EventId, Key>());

    protected override async Task<IReadOnlyList<MatchingSetup>> FindAsync(ExportRun run, CancellationToken cancel)
    {
        organisations = run.Keys;
        if (await programmes.FindAsync(run.Key, cancel) is not { } programme || !current.Actor.Has(programme.Id, Role.Secretariat, Role.Approver))
        {
            return [];
        }

        said = (await db.Set<Availability>().AsNoTracking().Where(one => one.Programme == programme.Id).ToListAsync(cancel)).ToLookup(one => one.Event);
        var found = await db.Set<MatchingSetup>().AsNoTracking().Where(one => one.Programme == programme.Id).ToListAsync(cancel);
        keys = (await events.FindAsync(found.Select(one => one.Event), cancel)).ToDictionary(face => face.Key, face => face.Value.Key);
        return [.. found.Where(one => keys.ContainsKey(one.Event)).OrderBy(one => KeyOf(one).Stored, StringComparer.Ordinal)];
    }

    protected override EventId IdOf(MatchingSetup entity) => entity.Event;

    protected override Key KeyOf(MatchingSetup entity) => keys[entity.Event];

    protected override TimetableItem FactsOf(MatchingSetup entity, bool isProgrammePublished) =>
        new(entity.Rules, [.. said[entity.Event].Where(one => one.Away.Count > 0).Select(one => new AwayItem(one.Organisation, one.Away))]);

    protected override void Want(FileKeys keys, TimetableItem facts)
    {
        foreach (var away in facts.Away)
        {
            keys.Want<OrganisationId>(AwayItem.Organisations, away.Organisation);
        }
    }

    protected override TimetableItem? ReadFacts(ItemReader item)
    {
        var rules = SlotParts.Read(item);
        var away = item.Each("away", part => AwayItem.Read(part, rules), (one, other) => one.Organisation == other.Organisation, _ => Problem.Invalid("meetings.away-twice"));
        return rules is null ? null : new(rules, away);
    }

    protected override void WriteFacts(ItemWriter item, TimetableItem facts)
    {
        SlotParts.Write(item, facts.Rules);
        item.PutEach("away", facts.Away.Select(away => (Away: away, Key: organisations.Of<OrganisationId>(AwayItem.Organisations, away.Organisation)?.Stored)).OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => one.Away), AwayItem.Write(facts.Rules));
    }

    protected override Task CheckAsync(ImportRun run, IReadOnlyList<Said> items, CancellationToken cancel)
    {
        foreach (var item in items.Where(item => run.Keys.Find<EventId>(Events, item.Key) is null))
        {
            run.Faults.Add(item.Node["key"]!.Place, TransferProblems.UnknownKey(Events, item.Key.Stored));
        }

        return Task.CompletedTask;
    }

    protected override MatchingSetup Add(ImportRun run, EventId id, Key key, TimetableItem facts)
    {
        // A file with a fault is never saved, so what stands in for an unknown event is not kept.
        var setup = db.Add(new MatchingSetup(run.Programme, run.Keys.Find<EventId>(Events, key) ?? id, facts.Rules)).Entity;
        Say(run, setup.Event, facts.Away);
        return setup;
    }

    protected override void Describe(ImportRun run, MatchingSetup entity, TimetableItem facts)
    {
        entity.Rules = facts.Rules;
        Say(run, entity.Event, facts.Away);
    }

    private void Say(ImportRun run, EventId id, IReadOnlyList<AwayItem> away)
    {
        foreach (var one in said[id])
        {
            one.Away = away.FirstOrDefault(item => item.Organisation == one.Organisation)?.Slots ?? [];
        }

        foreach (var item in away.Where(item => said[id].All(one => one.Organisation != item.Organisation)))
        {
            db.Add(new Availability(run.Programme, id, item.Organisation) { Away = item.Slots });
        }
    }
}

/// <summary>What a file says of an event's slots and tables.</summary>
internal sealed record TimetableItem(MeetingSlots Rules, IReadOnlyList<AwayItem> Away);
