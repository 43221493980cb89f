using Musubi.Directory;
using Musubi.Foundation;

namespace Musubi.Programmes.Model;

/// <summary>What kind of member it is.</summary>
[Worded]
internal enum MemberKind
{
    Place = 1,
    Organisation = 2,
    Person = 3,
}

/// <summary>A place, an organisation or a person: exactly one of them.</summary>
/// <param name="Kind">Which of the three.</param>
/// <param name="Id">The raw id among things of that kind.</param>
internal readonly record struct Member(MemberKind Kind, Guid Id)
{
    public static implicit operator Member(PlaceId place) => new(MemberKind.Place, place.Value);

    public static implicit operator Member(OrganisationId organisation) => new(MemberKind.Organisation, organisation.Value);

    public static implicit operator Member(PersonId person) => new(MemberKind.Person, person.Value);
}
