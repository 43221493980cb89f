using Musubi.Directory;
using Musubi.Events.Model;
using Musubi.Events.Store;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Persistence.Transfer;
using Musubi.Programmes;

namespace Musubi.Events.Transfer;

/// <summary>Delegations with members and itinerary: <c>delegations</c>.</summary>
internal sealed class DelegationsSection(MusubiDb db, Journeys journeys, ProgrammesLookup programmes) : ThreadSection<Delegation, DelegationId, DelegationItem>(db, programmes)
{
    public const string Section = "delegations";

    private readonly List<(Delegation Delegation, IReadOnlyList<ItineraryItem> Before)> written = [];

    public override string Name => Section;

    public override string Word => "Events.Delegations.Title";

    public override int Order => 142;

    public override async Task FinishAsync(ImportRun run, CancellationToken cancel)
    {
        foreach (var (delegation, before) in written)
        {
            await journeys.TieAsync(delegation, before, cancel);
        }
    }

    protected override IReadOnlyList<Delegation> InOrder(List<Delegation> all) => [.. all.OrderBy(one => one.Key.Stored, StringComparer.Ordinal)];

    protected override DelegationId IdOf(Delegation entity) => entity.Id;

    protected override DelegationItem FactsOf(Delegation entity, bool isProgrammePublished) => new(entity.Facts, entity.State, !entity.IsReleased);

    protected override void Want(FileKeys keys, DelegationItem facts)
    {
        keys.Want(facts.Facts.Names());
        foreach (var item in facts.Facts.Itinerary)
        {
            keys.Want(EventsSection.Section, item.Event.Value);
        }
    }

    protected override DelegationItem? ReadFacts(ItemReader item)
    {
        var title = item.Wording("title", required: true);
        var state = item.Choice<DelegationState>("state") ?? DelegationState.Planned;
        var edition = item.Reference<EditionId>("edition", Parts.Editions);
        var when = item.When("when");
        var lead = item.Reference<PersonId>("lead", Parts.People);
        var (delegates, organisations) = (item.Whole("delegates", 1, 10_000), item.Whole("organisations", 1, 10_000));
        var (size, aim) = (item.Wording("size"), item.Wording("aim"));
        var (from, to) = (item.References<PlaceId>("from", Parts.Places), item.References<PlaceId>("to", Parts.Places));
        var members = item.Each("members", Parts.ReadDelegate, (one, other) => one.Member == other.Member, _ => EventsProblems.DelegateTwice());
        var itinerary = item.Each("itinerary", ReadStop, (one, other) => one == other, _ => EventsProblems.ItemTwice());
        var isHeldBack = item.Truth(Unpublished);
        if (title is null)
        {
            return null;
        }

        var facts = new DelegationFacts
        {
            Title = title,
            Edition = edition,
            When = when,
            Lead = lead,
            Delegates = delegates,
            Organisations = organisations,
            Size = size,
            Aim = aim,
            From = from,
            To = to,
            Members = members,
            Itinerary = itinerary,
        };
        if (facts.Refusal() is { } wrong)
        {
            item.Refuse(wrong);
        }

        return new(facts, state, isHeldBack);
    }

    protected override void WriteFacts(ItemWriter item, DelegationItem facts) => item
        .Put("title", facts.Facts.Title)
        .Put("state", facts.State is DelegationState.Planned ? null : facts.State)
        .PutKey("edition", Parts.Editions, facts.Facts.Edition)
        .Put("when", facts.Facts.When)
        .PutKey("lead", Parts.People, facts.Facts.Lead)
        .Put("delegates", facts.Facts.Delegates)
        .Put("organisations", facts.Facts.Organisations)
        .Put("size", facts.Facts.Size)
        .Put("aim", facts.Facts.Aim)
        .PutKeys("from", Parts.Places, facts.Facts.From)
        .PutKeys("to", Parts.Places, facts.Facts.To)
        .PutEach("members", facts.Facts.Members, Parts.WriteDelegate)
        .PutEach("itinerary", facts.Facts.Itinerary, WriteStop)
        .Put(Unpublished, facts.IsHeldBack);

    protected override Delegation Add(ImportRun run, DelegationId id, Key key, DelegationItem facts)
    {
        var made = new Delegation(id, run.Programme, key, facts.Facts);
        written.Add((made, []));
        Stand(run, made, facts);
        Db.Add(made);
        return made;
    }

    protected override void Describe(ImportRun run, Delegation entity, DelegationItem facts)
    {
        written.Add((entity, entity.Itinerary));
        entity.Describe(facts.Facts);
        Stand(run, entity, facts);
    }

    private static ItineraryItem? ReadStop(ItemReader item)
    {
        var (stop, day) = (item.Reference<EventId>("event", EventsSection.Section, required: true), item.Day("day"));
        return stop is { } known ? new(known, day) : null;
    }

    private static void WriteStop(ItemWriter item, ItineraryItem stop) => item.PutKey("event", EventsSection.Section, (EventId?)stop.Event).Put("day", stop.Day);

    private void Stand(ImportRun run, Delegation entity, DelegationItem facts)
    {
        entity.Stand(facts.State, Db.Now);
        entity.Release(!facts.IsHeldBack, isProgrammePublic: run.IsPublished);
    }
}

/// <summary>What a file says of a delegation, beside its key and whether it is illustrative.</summary>
/// <param name="Facts">What is said.</param>
/// <param name="State">How far it is.</param>
/// <param name="IsHeldBack">True: not released, so only the programme sees it.</param>
internal sealed record DelegationItem(DelegationFacts Facts, DelegationState State, bool IsHeldBack);
