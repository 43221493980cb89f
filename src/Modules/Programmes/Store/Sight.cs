using Musubi.Directory;

namespace Musubi.Programmes.Store;

/// <summary>Tells whether a writer may name whom a form names: only who can be seen can be named.</summary>
internal static class Sight
{
    /// <summary>True when the actor may see all of <paramref name="members"/>, those of <paramref name="before"/> aside: what was said stays said.</summary>
    public static async Task<bool> SeesAsync(this DirectoryLookup directory, IEnumerable<Member> members, IEnumerable<Member> before, CancellationToken cancel)
    {
        var added = members.Except(before).ToLookup(member => member.Kind, member => member.Id);
        var places = added[MemberKind.Place].Select(PlaceId.From).ToList();
        var organisations = added[MemberKind.Organisation].Select(OrganisationId.From).ToList();
        var people = added[MemberKind.Person].Select(PersonId.From).ToList();
        return (await directory.PlacesAsync(places, cancel)).Count == places.Count
            && (await directory.OrganisationsAsync(organisations, cancel)).Count == organisations.Count
            && (await directory.PeopleAsync(people, cancel)).Count == people.Count;
    }
}
