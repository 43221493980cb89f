using Microsoft.EntityFrameworkCore;
using Musubi.Directory.Model;
using Musubi.Foundation;
using Musubi.Persistence;

namespace Musubi.Directory;

/// <summary>Names of places, organisations and people for other modules: one query for many.</summary>
/// <remarks>What the actor may not see is missing from the answers, as if it did not exist.</remarks>
public sealed class DirectoryLookup(MusubiDb db)
{
    /// <summary>Places by id.</summary>
    public async Task<IReadOnlyDictionary<PlaceId, PlaceName>> PlacesAsync(IEnumerable<PlaceId> ids, CancellationToken cancel)
    {
        var wanted = ids.Distinct().ToList();
        return wanted.Count == 0 ? [] : await Names(Places.Where(place => wanted.Contains(place.Id))).ToDictionaryAsync(place => place.Id, cancel);
    }

    /// <summary>Organisations by id.</summary>
    public async Task<IReadOnlyDictionary<OrganisationId, OrganisationName>> OrganisationsAsync(IEnumerable<OrganisationId> ids, CancellationToken cancel)
    {
        var wanted = ids.Distinct().ToList();
        return wanted.Count == 0 ? [] : await Names(Organisations.Where(organisation => wanted.Contains(organisation.Id))).ToDictionaryAsync(organisation => organisation.Id, cancel);
    }

    /// <summary>The size classes of enterprises, as far as they are stated and the actor may know of them.</summary>
    public async Task<IReadOnlyDictionary<OrganisationId, OrganisationSize>> SizesAsync(IEnumerable<OrganisationId> ids, CancellationToken cancel)
    {
        var wanted = ids.Distinct().ToList();
        var found = wanted.Count == 0 ? [] : await Organisations.Where(organisation => wanted.Contains(organisation.Id)).Select(organisation => new { organisation.Id, organisation.Facts }).ToListAsync(cancel);
        return found.Where(one => one.Facts.Size is not null).ToDictionary(one => one.Id, one => one.Facts.Size!.Value);
    }

    /// <summary>What places are like; one query for each step up to their countries.</summary>
    public async Task<IReadOnlyDictionary<PlaceId, PlaceContext>> ContextsAsync(IEnumerable<PlaceId> ids, CancellationToken cancel)
    {
        var asked = ids.Distinct().ToList();
        var known = new Dictionary<PlaceId, PlaceFacts>();
        for (var wanted = asked; wanted.Count > 0;)
        {
            var found = await Places.Where(place => wanted.Contains(place.Id)).Select(place => new { place.Id, place.Facts }).ToListAsync(cancel);
            found.ForEach(place => known[place.Id] = place.Facts);
            wanted = [.. found.Select(place => place.Facts.Parent).OfType<PlaceId>().Where(parent => !known.ContainsKey(parent)).Distinct()];
        }

        return asked.Where(known.ContainsKey).Select(id => PlaceContext.Of([.. Upwards(id)])).ToDictionary(context => context.Place);

        IEnumerable<(PlaceId Id, PlaceFacts Facts)> Upwards(PlaceId id)
        {
            // A circle of places cannot be entered, but a file of long ago may hold one.
            var passed = new HashSet<PlaceId>();
            for (PlaceId? at = id; at is { } place && passed.Add(place) && known.TryGetValue(place, out var facts); at = facts.Parent)
            {
                yield return (place, facts);
            }
        }
    }

    /// <summary>People by id.</summary>
    public async Task<IReadOnlyDictionary<PersonId, NamedPerson>> PeopleAsync(IEnumerable<PersonId> ids, CancellationToken cancel)
    {
        var wanted = ids.Distinct().ToList();
        return wanted.Count == 0 ? [] : await Names(People.Where(person => wanted.Contains(person.Id))).ToDictionaryAsync(person => person.Id, cancel);
    }

    /// <summary>The place of a key.</summary>
    public Task<PlaceName?> FindPlaceAsync(Key key, CancellationToken cancel) =>
        Names(Places.Where(place => place.Key == key)).SingleOrDefaultAsync(cancel);

    /// <summary>The organisation of a key.</summary>
    public Task<OrganisationName?> FindOrganisationAsync(Key key, CancellationToken cancel) =>
        Names(Organisations.Where(organisation => organisation.Key == key)).SingleOrDefaultAsync(cancel);

    /// <summary>The person of a key.</summary>
    public Task<NamedPerson?> FindPersonAsync(Key key, CancellationToken cancel) =>
        Names(People.Where(person => person.Key == key)).SingleOrDefaultAsync(cancel);

    /// <summary>Places in use to choose from, by name in the reader's order; at most <paramref name="most"/>.</summary>
    public async Task<IReadOnlyList<PlaceName>> SearchPlacesAsync(string? words, Language reader, int most, CancellationToken cancel) =>
        await Names(Places.Where(place => place.ArchivedAt == null).Matching(words).OrderByWording(place => place.Name, reader).ThenBy(place => place.Id).Take(most))
            .ToListAsync(cancel);

    /// <summary>Organisations in use to choose from, by name in the reader's order; at most <paramref name="most"/>.</summary>
    public async Task<IReadOnlyList<OrganisationName>> SearchOrganisationsAsync(string? words, Language reader, int most, CancellationToken cancel) =>
        await Names(Organisations.Where(organisation => organisation.ArchivedAt == null).Matching(words)
                .OrderByWording(organisation => organisation.Name, reader).ThenBy(organisation => organisation.Id).Take(most))
            .ToListAsync(cancel);

    /// <summary>People in use to choose from, by name; at most <paramref name="most"/>.</summary>
    public async Task<IReadOnlyList<NamedPerson>> SearchPeopleAsync(string? words, int most, CancellationToken cancel) =>
        await Names(People.Where(person => person.ArchivedAt == null).Matching(words).OrderBy(person => person.SortKey).ThenBy(person => person.Id).Take(most))
            .ToListAsync(cancel);

    private IQueryable<Place> Places => db.Set<Place>().AsNoTracking();

    private IQueryable<Organisation> Organisations => db.Set<Organisation>().AsNoTracking();

    private IQueryable<Person> People => db.Set<Person>().AsNoTracking();

    private static IQueryable<PlaceName> Names(IQueryable<Place> places) => places.Select(place =>
        new PlaceName(place.Id, place.Key, place.Kind, place.Name, place.Parent, place.Facts.Coordinates, place.IsIllustrative));

    private static IQueryable<OrganisationName> Names(IQueryable<Organisation> organisations) => organisations.Select(organisation =>
        new OrganisationName(organisation.Id, organisation.Key, organisation.Kind, organisation.Name, organisation.Place, organisation.IsIllustrative));

    private static IQueryable<NamedPerson> Names(IQueryable<Person> people) => people.Select(person =>
        new NamedPerson(person.Id, person.Key, person.Facts.Name, person.Facts.Roles, person.IsIllustrative));
}
