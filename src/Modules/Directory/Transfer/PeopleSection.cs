using Musubi.Directory.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Persistence.Transfer;

namespace Musubi.Directory.Transfer;

/// <summary>People: <c>people</c>. How to reach them is in no file.</summary>
internal sealed class PeopleSection(MusubiDb db) : DirectorySection<Person, PersonId, PersonFacts>(db)
{
    public const string Section = "people";

    public override string Name => Section;

    public override string Word => "Directory.Section.People";

    public override int Order => 30;

    protected override PersonId IdOf(Person entity) => entity.Id;

    protected override Key KeyOf(Person entity) => entity.Key;

    protected override PersonFacts FactsOf(Person entity) => entity.Facts;

    protected override Person Make(PersonId id, ProgrammeId programme, Key key, PersonFacts facts) => new(id, programme, key, facts);

    protected override void Describe(Person entity, PersonFacts facts) => entity.Describe(facts);

    protected override bool MayPublish(PersonFacts facts) => facts.Consent.MayPublish;

    protected override void Want(FileKeys keys, DirectoryItem<PersonFacts> facts)
    {
        foreach (var role in facts.Facts.Roles)
        {
            keys.Want(OrganisationsSection.Section, role.Organisation.Value);
        }
    }

    protected override PersonFacts? ReadEntry(ItemReader item)
    {
        var name = item.Part("name", PersonParts.ReadName, required: true);
        var roles = item.Each("roles", PersonParts.ReadRole);
        var languages = item.Tongues("languages");
        var consent = item.Part("consent", PersonParts.ReadConsent, required: true);
        return name is null || consent is null ? null : new() { Name = name, Roles = roles, Languages = languages, Consent = consent };
    }

    protected override void WriteEntry(ItemWriter item, PersonFacts facts) => item
        .Put("name", facts.Name, PersonParts.WriteName)
        .PutEach("roles", facts.Roles, PersonParts.WriteRole)
        .PutTexts("languages", facts.Languages.Select(language => language.Tag))
        .Put("consent", facts.Consent, PersonParts.WriteConsent);

    /// <summary>A withdrawal acts at once and stays: an old file does not bring the name back.</summary>
    protected override Task CheckAsync(ImportRun run, IReadOnlyList<Said> items, CancellationToken cancel)
    {
        foreach (var item in items)
        {
            if (Known(item.Key) is { Facts.Consent.WithdrawnOn: { } day } person && person.Programme == run.Programme && item.Facts.Facts.Consent.MayPublish)
            {
                run.Faults.Add(item.Node["consent"]!.Place, ConsentProblems.Withdrawn(day));
            }
        }

        return Task.CompletedTask;
    }
}
