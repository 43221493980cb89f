using Musubi.Directory;
using Musubi.Directory.Model;
using Musubi.Foundation;

namespace Musubi.Modules.Tests.Testing;

/// <content>Places, organisations and people.</content>
public sealed partial class Given
{
    internal static LocalizedText Name(string original, params (string Language, string Words)[] translations) =>
        translations.Aggregate(new LocalizedText(Language.English, original), (text, one) => text.With(Language.Parse(one.Language), new(one.Words)));

    /// <summary>A place of which only its programme knows, unless it is published.</summary>
    internal async Task<Place> PlaceAsync(ProgrammeId programme, string name, bool isPublished = false, Func<PlaceFacts, PlaceFacts>? change = null)
    {
        var facts = new PlaceFacts { Kind = PlaceKind.Municipality, Name = new(Language.English, name) };
        var place = new Place(PlaceId.New(), programme, NewKey("place"), change is null ? facts : change(facts));
        await KeepAsync(place, isPublished);
        return place;
    }

    /// <summary>An organisation of which only its programme knows, unless it is published.</summary>
    internal async Task<Organisation> OrganisationAsync(ProgrammeId programme, string name, bool isPublished = false, Func<OrganisationFacts, OrganisationFacts>? change = null)
    {
        var facts = new OrganisationFacts { Kind = OrganisationKind.Company, Name = new(Language.English, name) };
        var organisation = new Organisation(OrganisationId.New(), programme, NewKey("organisation"), change is null ? facts : change(facts));
        await KeepAsync(organisation, isPublished);
        return organisation;
    }

    /// <summary>A person who agreed to be named, of whom only the programme knows, unless the name is published.</summary>
    internal async Task<Person> PersonAsync(ProgrammeId programme, string name, bool isPublished = false, Func<PersonFacts, PersonFacts>? change = null, Action<Person>? also = null)
    {
        var facts = new PersonFacts { Name = new(Language.English, name), Consent = new(PublishName: true, ConsentBasis.Consent) };
        var person = new Person(PersonId.New(), programme, NewKey("person"), change is null ? facts : change(facts));
        also?.Invoke(person);
        await KeepAsync(person, isPublished);
        return person;
    }

    /// <summary>The secretariat of a programme.</summary>
    public Reader Secretariat(ProgrammeId programme) => house.Reader.As(Role.Secretariat, programme);

    private static Key NewKey(string noun) => Key.Parse($"{noun}-{Guid.CreateVersion7():N}");

    private Task KeepAsync(ProgrammeContent entry, bool isPublished)
    {
        if (isPublished)
        {
            entry.Publish();
        }

        return house.AddAsync(entry);
    }
}
