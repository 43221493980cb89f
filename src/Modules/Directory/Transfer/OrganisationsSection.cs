using Musubi.Directory.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Persistence.Transfer;

namespace Musubi.Directory.Transfer;

/// <summary>Organisations: <c>organisations</c>.</summary>
internal sealed class OrganisationsSection(MusubiDb db) : DirectorySection<Organisation, OrganisationId, OrganisationFacts>(db)
{
    public const string Section = "organisations";

    public override string Name => Section;

    public override string Word => "Directory.Section.Organisations";

    public override int Order => 20;

    protected override OrganisationId IdOf(Organisation entity) => entity.Id;

    protected override Key KeyOf(Organisation entity) => entity.Key;

    protected override OrganisationFacts FactsOf(Organisation entity) => entity.Facts;

    protected override Organisation Make(OrganisationId id, ProgrammeId programme, Key key, OrganisationFacts facts) => new(id, programme, key, facts);

    protected override void Describe(Organisation entity, OrganisationFacts facts) => entity.Describe(facts);

    protected override OrganisationId? ParentOf(OrganisationFacts facts) => facts.Parent;

    protected override void Want(FileKeys keys, DirectoryItem<OrganisationFacts> facts)
    {
        keys.Want(PlacesSection.Section, facts.Facts.Place);
        keys.Want(Section, facts.Facts.Parent);
    }

    protected override OrganisationFacts? ReadEntry(ItemReader item)
    {
        var kind = item.Choice<OrganisationKind>("kind", required: true);
        var name = item.Wording("name", required: true);
        var summary = item.Wording("summary");
        var place = item.Reference<PlaceId>("place", PlacesSection.Section);
        var website = item.Stored<WebAddress>("website");
        var identifiers = item.Each("identifiers", IdentifierParts.ReadForOrganisation, (one, other) => one == other, DirectoryProblems.CodeTwice);
        var size = item.Choice<OrganisationSize>("size");
        var parent = item.Reference<OrganisationId>("parent", Section);
        return kind is null || name is null ? null : new()
        {
            Kind = kind.Value,
            Name = name,
            Summary = summary,
            Place = place,
            Website = website,
            Identifiers = identifiers,
            Size = size,
            Parent = parent,
        };
    }

    protected override void WriteEntry(ItemWriter item, OrganisationFacts facts) => item
        .Put("kind", facts.Kind)
        .Put("name", facts.Name)
        .Put("summary", facts.Summary)
        .PutKey("place", PlacesSection.Section, facts.Place)
        .PutStored("website", facts.Website)
        .PutEach("identifiers", facts.Identifiers, IdentifierParts.Write)
        .Put("size", facts.Size)
        .PutKey("parent", Section, facts.Parent);

    protected override async Task CheckAsync(ImportRun run, IReadOnlyList<Said> items, CancellationToken cancel)
    {
        var parents = new ParentChain<OrganisationId>(
            items.ToDictionary(item => run.Keys.Find<OrganisationId>(Section, item.Key)!.Value, item => item.Facts.Facts.Parent));
        foreach (var item in items)
        {
            var id = run.Keys.Find<OrganisationId>(Section, item.Key)!.Value;
            if (await parents.IsLoopAsync(id, async above => (await ByIdAsync([above], cancel)).SingleOrDefault()?.Facts.Parent))
            {
                run.Faults.Add(item.Node["parent"]!.Place, DirectoryProblems.ParentBelow());
            }
        }
    }
}
