using Musubi.Foundation;
using Musubi.Persistence;

namespace Musubi.Directory.Model;

/// <summary>A person as one programme keeps them. Published means: the name and the offices; contact data never is.</summary>
internal sealed class Person : ProgrammeContent, ISearchable
{
    public Person(PersonId id, ProgrammeId programme, Key key, PersonFacts facts)
        : this(id, programme, key) => Describe(facts);

    private Person(PersonId id, ProgrammeId programme, Key key)
        : base(programme) => (Id, Key) = (id, key);

    public PersonId Id { get; private set; }

    /// <summary>The same in every file; never changed.</summary>
    public Key Key { get; private set; }

    public PersonName Name { get; private set; } = null!;

    /// <summary>What the database sorts names by: it cannot read kana out of JSON.</summary>
    [Unrecorded]
    public string SortKey { get; private set; } = string.Empty;

    public IReadOnlyList<PersonRole> Roles { get; private set; } = [];

    /// <summary>Organisations of <see cref="Roles"/>, so that the database can find a person by one.</summary>
    [Unrecorded]
    public List<Guid> Organisations { get; private set; } = [];

    public IReadOnlyList<Language> Languages { get; private set; } = [];

    public PersonConsent Consent { get; private set; } = null!;

    public PersonContact Contact { get; private set; } = PersonContact.None;

    /// <summary>On what each transfer of the contact data to another country rests.</summary>
    public IReadOnlyList<TransferBasis> Transfers { get; private set; } = [];

    /// <summary>The person's own account, if they sign in: it may read and edit the contact data.</summary>
    public AccountId? Account { get; set; }

    public PersonFacts Facts => new() { Name = Name, Roles = Roles, Languages = Languages, Consent = Consent };

    /// <summary>Describes the person; a consent that no longer holds takes the name out of the public at once.</summary>
    public void Describe(PersonFacts facts)
    {
        (Name, Roles, Languages, Consent) = (facts.Name, facts.Roles, facts.Languages, facts.Consent);
        SortKey = Name.SortKey;
        var organisations = Roles.Select(role => role.Organisation.Value).Distinct().Order().ToList();
        if (!Organisations.SequenceEqual(organisations))
        {
            Organisations = organisations;
        }

        if (!Consent.MayPublish)
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
        if (!Consent.MayPublish)
        {
            throw new InvalidOperationException($"{Id} has not agreed to be named in public.");
        }

        base.Publish();
    }

    /// <summary>Contact data is not searched: finding it would show it.</summary>
    public IEnumerable<string?> SearchWords() => [.. Name.Wordings(), Key.Stored, .. Roles.SelectMany(role => role.Title.Wordings())];
}
