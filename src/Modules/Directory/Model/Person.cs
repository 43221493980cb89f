using Musubi.Foundation;
using Musubi.Persistence;

namespace Musubi.Directory.Model;

/// <summary>A person as one programme keeps them. Published means: the name and the offices; contact data never is.</summary>
/// <remarks>What is said about them is one document. The columns beside it repeat what lists filter and sort by.</remarks>
internal sealed class Person : ProgrammeContent, ISearchable, IEntry<Person>
{
    public Person(PersonId id, ProgrammeId programme, Key key, PersonFacts facts)
        : this(id, programme, key) => Describe(facts);

    private Person(PersonId id, ProgrammeId programme, Key key)
        : base(programme) => (Id, Key) = (id, key);

    public static DirectoryPart Part => DirectoryPart.People;

    public PersonId Id { get; private set; }

    /// <summary>The same in every file; never changed.</summary>
    public Key Key { get; private set; }

    public PersonFacts Facts { get; private set; } = null!;

    /// <summary>What the database sorts names by: it cannot read kana out of JSON.</summary>
    [Unrecorded]
    public string SortKey { get; private set; } = string.Empty;

    /// <summary>Organisations of the roles, so that the database can find a person by one.</summary>
    [Unrecorded]
    public List<Guid> Organisations { get; private set; } = [];

    public PersonContact Contact { get; private set; } = PersonContact.None;

    /// <summary>On what each transfer of the contact data to another country rests.</summary>
    public IReadOnlyList<TransferBasis> Transfers { get; private set; } = [];

    /// <summary>The person's own account, if they sign in: it may read the contact data.</summary>
    public AccountId? Account { get; set; }

    Guid IEntry<Person>.RawId => Id.Value;

    public static IQueryable<Person> ById(IQueryable<Person> people, Guid id) => people.Where(person => person.Id == new PersonId(id));

    /// <summary>Describes the person; a consent that no longer holds takes the name out of the public at once.</summary>
    public void Describe(PersonFacts facts)
    {
        (Facts, SortKey) = (facts, facts.Name.SortKey);
        var organisations = facts.Roles.Select(role => role.Organisation.Value).Distinct().Order().ToList();
        if (!Organisations.SequenceEqual(organisations))
        {
            Organisations = organisations;
        }

        if (!facts.Consent.MayPublish)
        {
            Withdraw();
        }
    }

    /// <summary>States how to reach the person and on what a transfer of it rests.</summary>
    public void Reach(PersonContact contact, IReadOnlyList<TransferBasis> transfers) => (Contact, Transfers) = (contact, transfers);

    /// <summary>Lets everyone read the name.</summary>
    /// <exception cref="InvalidOperationException">There is no consent; ask <see cref="PersonConsent.MayPublish"/> first.</exception>
    public override void Publish()
    {
        if (!Facts.Consent.MayPublish)
        {
            throw new InvalidOperationException($"{Id} has not agreed to be named in public.");
        }

        base.Publish();
    }

    public (string Text, Language Language) NameFor(Language reader) => Facts.Name.For(reader);

    /// <summary>Contact data is not searched: finding it would show it.</summary>
    public IEnumerable<string?> SearchWords() =>
        [.. Facts.Name.Wordings(), Key.Stored, .. Facts.Roles.SelectMany(role => role.Title.Wordings())];
}
