using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence.Transfer;
using Musubi.Programmes.Model;

namespace Musubi.Programmes.Transfer;

/// <summary>Known facts: <c>facts</c>. Their order is the programme's own.</summary>
internal sealed class FactsSection(ProgrammeDraft draft) : PartsSection<KnownFact, KnownFactId, FactItem>(draft)
{
    public override string Name => "facts";

    public override string Word => "Programmes.Section.Facts";

    public override int Order => 80;

    protected override List<KnownFact> Parts => Draft.Parts.Facts;

    protected override IEnumerable<KnownFact> InOrder => Parts.OrderBy(fact => fact.Position).ThenBy(fact => fact.Key.Stored, StringComparer.Ordinal);

    protected override KnownFactId IdOf(KnownFact entity) => entity.Id;

    protected override Key KeyOf(KnownFact entity) => entity.Key;

    protected override FactItem FactsOf(KnownFact entity, bool isProgrammePublished) => new(entity.Statement) { Position = entity.Position };

    protected override void Want(FileKeys keys, FactItem facts)
    {
        Want(keys, DirectorySections.Places, facts.Statement.Places.Select(place => place.Value));
        Want(keys, DirectorySections.Organisations, facts.Statement.Organisations.Select(organisation => organisation.Value));
        Want(keys, DirectorySections.People, facts.Statement.People.Select(person => person.Value));
    }

    protected override FactItem? ReadFacts(ItemReader item)
    {
        var stage = item.Choice<FactStage>("stage", required: true);
        var text = item.Wording("text", required: true);
        var when = item.When("when");
        var edition = item.Reference<EditionId>("edition", EditionsSection.Section);
        var places = item.References<PlaceId>("places", DirectorySections.Places);
        var organisations = item.References<OrganisationId>("organisations", DirectorySections.Organisations);
        var people = item.References<PersonId>("people", DirectorySections.People);
        var source = item.Wording("source");
        return stage is null || text is null ? null : new(new()
        {
            Stage = stage.Value,
            Text = text,
            When = when,
            Edition = edition,
            Places = places,
            Organisations = organisations,
            People = people,
            Source = source,
        });
    }

    protected override void WriteFacts(ItemWriter item, FactItem facts) => item
        .Put("stage", facts.Statement.Stage)
        .Put("text", facts.Statement.Text)
        .Put("when", facts.Statement.When)
        .PutKey("edition", EditionsSection.Section, facts.Statement.Edition)
        .PutKeys("places", DirectorySections.Places, facts.Statement.Places)
        .PutKeys("organisations", DirectorySections.Organisations, facts.Statement.Organisations)
        .PutKeys("people", DirectorySections.People, facts.Statement.People)
        .Put("source", facts.Statement.Source);

    protected override void WriteElsewhere(ItemWriter item, FactItem facts) => item.Put("position", facts.Position);

    /// <summary>Gives each fact its place. Those known keep theirs while they are in the file's order and new ones follow them.</summary>
    protected override Task CheckAsync(ImportRun run, IReadOnlyList<Said> items, CancellationToken cancel)
    {
        var known = items.Select(item => Known(item.Key)?.Position).ToList();
        var kept = known.TakeWhile(position => position is not null).ToList();
        var isInOrder = kept.Zip(kept.Skip(1)).All(pair => pair.First < pair.Second) && known.Skip(kept.Count).All(position => position is null);
        var next = Parts.Select(fact => fact.Position + 1).DefaultIfEmpty(0).Max();
        foreach (var (index, item) in items.Index())
        {
            item.Facts.Position = isInOrder ? known[index] ?? next++ : index;
        }

        return Task.CompletedTask;
    }

    protected override KnownFact Add(ImportRun run, KnownFactId id, Key key, FactItem facts) =>
        Draft.Add(Parts, new KnownFact(id, run.Programme, key, facts.Statement) { Position = facts.Position });

    protected override void Describe(ImportRun run, KnownFact entity, FactItem facts)
    {
        entity.State(facts.Statement);
        entity.Position = facts.Position;
    }

    private static void Want(FileKeys keys, string section, IEnumerable<Guid> ids)
    {
        foreach (var id in ids)
        {
            keys.Want(section, id);
        }
    }
}

/// <summary>What a file says of a fact, beside its key and whether it is illustrative.</summary>
/// <param name="Statement">What is said.</param>
internal sealed record FactItem(FactStatement Statement)
{
    /// <summary>Place in the programme's order of facts.</summary>
    public int Position { get; set; }
}
