using Musubi.Directory.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Persistence.Transfer;

namespace Musubi.Directory.Transfer;

/// <summary>Places: <c>places</c>.</summary>
internal sealed class PlacesSection(MusubiDb db) : DirectorySection<Place, PlaceId, PlaceFacts>(db)
{
    public const string Section = "places";

    public override string Name => Section;

    public override string Word => "Directory.Section.Places";

    public override int Order => 10;

    protected override PlaceId IdOf(Place entity) => entity.Id;

    protected override Key KeyOf(Place entity) => entity.Key;

    protected override PlaceFacts FactsOf(Place entity) => entity.Facts;

    protected override Place Make(PlaceId id, ProgrammeId programme, Key key, PlaceFacts facts) => new(id, programme, key, facts);

    protected override void Describe(Place entity, PlaceFacts facts) => entity.Describe(facts);

    protected override PlaceId? ParentOf(PlaceFacts facts) => facts.Parent;

    protected override void Want(FileKeys keys, DirectoryItem<PlaceFacts> facts) => keys.Want(Section, facts.Facts.Parent);

    protected override PlaceFacts? ReadEntry(ItemReader item)
    {
        var kind = item.Choice<PlaceKind>("kind", required: true);
        var name = item.Wording("name", required: true);
        var parent = item.Reference<PlaceId>("parent", Section);
        var codes = item.Each("codes", PlaceParts.ReadCode, (one, other) => one.Meets(other), code => DirectoryProblems.CodeTwice(code.Code));
        var zone = item.Zone("timeZone");
        var coordinates = item.Part("coordinates", PlaceParts.ReadCoordinates);
        var profile = item.Part("profile", PlaceParts.ReadProfile) ?? [];
        return kind is null || name is null ? null : new() { Kind = kind.Value, Name = name, Parent = parent, Codes = codes, TimeZone = zone, Coordinates = coordinates, Profile = profile };
    }

    protected override void WriteEntry(ItemWriter item, PlaceFacts facts) => item
        .Put("kind", facts.Kind)
        .Put("name", facts.Name)
        .PutKey("parent", Section, facts.Parent)
        .PutEach("codes", facts.Codes, PlaceParts.WriteCode)
        .Put("timeZone", facts.TimeZone?.Id)
        .Put("coordinates", facts.Coordinates, PlaceParts.WriteCoordinates)
        .Put("profile", facts.Profile.Count == 0 ? null : facts.Profile, PlaceParts.WriteProfile);

    protected override async Task CheckAsync(ImportRun run, IReadOnlyList<Said> items, CancellationToken cancel)
    {
        var parents = new ParentChain<PlaceId>(items.ToDictionary(item => run.Keys.Find<PlaceId>(Section, item.Key)!.Value, item => item.Facts.Facts.Parent));
        foreach (var item in items)
        {
            var id = run.Keys.Find<PlaceId>(Section, item.Key)!.Value;
            if (await parents.IsLoopAsync(id, async above => (await ByIdAsync([above], cancel)).SingleOrDefault()?.Facts.Parent))
            {
                run.Faults.Add(item.Node["parent"]!.Place, DirectoryProblems.ParentBelow());
            }
        }

        await new PlaceCodes(Db, run).CheckAsync([.. items.Select(item => (item.Node, item.Facts.Facts, Known(item.Key)))], cancel);
    }
}
