using Microsoft.EntityFrameworkCore;
using Musubi.Directory.Model;
using Musubi.Foundation;
using Musubi.Persistence;

namespace Musubi.Directory;

/// <summary>Puts entries of files into the directory and reads them back. For import and export: acts as the system.</summary>
/// <remarks>
/// A key means the same thing in every file: an entry that exists is described anew and stays with the programme that owns it.
/// Nothing is saved here: the importer saves everything at once or nothing. What files name is public, people only with consent.
/// </remarks>
public sealed class DirectoryEntries(MusubiDb db)
{
    /// <summary>Describes the place of a key, or makes it.</summary>
    public async Task<(PlaceId Id, EntryChange Change)> PutAsync(ProgrammeId owner, Key key, PlaceFacts facts, bool isIllustrative, CancellationToken cancel)
    {
        var place = Held<Place>(place => place.Key == key) ?? await db.Set<Place>().OverTheWall().SingleOrDefaultAsync(place => place.Key == key, cancel);
        if (place is null)
        {
            place = new Place(PlaceId.New(), owner, key, facts);
            place.Publish();
            db.Add(place);
        }

        place.Describe(facts);
        place.IsIllustrative = isIllustrative;
        return (place.Id, ChangeOf(place));
    }

    /// <summary>Describes the organisation of a key, or makes it.</summary>
    public async Task<(OrganisationId Id, EntryChange Change)> PutAsync(ProgrammeId owner, Key key, OrganisationFacts facts, bool isIllustrative, CancellationToken cancel)
    {
        var organisation = Held<Organisation>(organisation => organisation.Key == key)
            ?? await db.Set<Organisation>().OverTheWall().SingleOrDefaultAsync(organisation => organisation.Key == key, cancel);
        if (organisation is null)
        {
            organisation = new Organisation(OrganisationId.New(), owner, key, facts);
            organisation.Publish();
            db.Add(organisation);
        }

        organisation.Describe(facts);
        organisation.IsIllustrative = isIllustrative;
        return (organisation.Id, ChangeOf(organisation));
    }

    /// <summary>Describes the person of a key, or makes them. Contact data is not in files and stays as it is.</summary>
    public async Task<(PersonId Id, EntryChange Change)> PutAsync(ProgrammeId owner, Key key, PersonFacts facts, bool isIllustrative, CancellationToken cancel)
    {
        var person = Held<Person>(person => person.Key == key) ?? await db.Set<Person>().OverTheWall().SingleOrDefaultAsync(person => person.Key == key, cancel);
        if (person is null)
        {
            person = new Person(PersonId.New(), owner, key, facts);
            if (facts.Consent.MayPublish)
            {
                person.Publish();
            }

            db.Add(person);
        }

        person.Describe(facts);
        person.IsIllustrative = isIllustrative;
        return (person.Id, ChangeOf(person));
    }

    /// <summary>Places with all their parents, parents first.</summary>
    public async Task<IReadOnlyList<DirectoryRecord<PlaceId, PlaceFacts>>> ReadAsync(IEnumerable<PlaceId> ids, CancellationToken cancel)
    {
        var found = new List<Place>();
        for (var wanted = ids.Distinct().ToList(); wanted.Count > 0;)
        {
            var level = await db.Set<Place>().AsNoTracking().Where(place => wanted.Contains(place.Id)).ToListAsync(cancel);
            found.AddRange(level);
            wanted = [.. level.Where(place => place.Parent is not null).Select(place => place.Parent!.Value).Distinct().Except(found.Select(place => place.Id))];
        }

        return [.. ParentsFirst(found, place => place.Id, place => place.Parent)
            .Select(place => new DirectoryRecord<PlaceId, PlaceFacts>(place.Id, place.Key, place.Facts, place.IsIllustrative))];
    }

    /// <summary>Organisations with all their parents, parents first.</summary>
    public async Task<IReadOnlyList<DirectoryRecord<OrganisationId, OrganisationFacts>>> ReadAsync(IEnumerable<OrganisationId> ids, CancellationToken cancel)
    {
        var found = new List<Organisation>();
        for (var wanted = ids.Distinct().ToList(); wanted.Count > 0;)
        {
            var level = await db.Set<Organisation>().AsNoTracking().Where(organisation => wanted.Contains(organisation.Id)).ToListAsync(cancel);
            found.AddRange(level);
            wanted = [.. level.Where(organisation => organisation.Parent is not null).Select(organisation => organisation.Parent!.Value).Distinct().Except(found.Select(organisation => organisation.Id))];
        }

        return [.. ParentsFirst(found, organisation => organisation.Id, organisation => organisation.Parent)
            .Select(organisation => new DirectoryRecord<OrganisationId, OrganisationFacts>(organisation.Id, organisation.Key, organisation.Facts, organisation.IsIllustrative))];
    }

    /// <summary>People, in order of key.</summary>
    public async Task<IReadOnlyList<DirectoryRecord<PersonId, PersonFacts>>> ReadAsync(IEnumerable<PersonId> ids, CancellationToken cancel)
    {
        var wanted = ids.Distinct().ToList();
        var found = await db.Set<Person>().AsNoTracking().Where(person => wanted.Contains(person.Id)).ToListAsync(cancel);
        return [.. found.OrderBy(person => person.Key.Stored, StringComparer.Ordinal)
            .Select(person => new DirectoryRecord<PersonId, PersonFacts>(person.Id, person.Key, person.Facts, person.IsIllustrative))];
    }

    private T? Held<T>(Func<T, bool> isWanted)
        where T : class => db.Set<T>().Local.FirstOrDefault(isWanted);

    private EntryChange ChangeOf(object entity)
    {
        var entry = db.Entry(entity);
        entry.DetectChanges();
        return entry.State switch
        {
            EntityState.Added => EntryChange.Added,
            EntityState.Modified => EntryChange.Changed,
            _ => EntryChange.Same,
        };
    }

    private static IEnumerable<T> ParentsFirst<T, TId>(List<T> all, Func<T, TId> id, Func<T, TId?> parent)
        where TId : struct
    {
        var byId = all.ToDictionary(id);
        return all.OrderBy(one => Depth(one)).ThenBy(one => byId.Keys.ToList().IndexOf(id(one)));

        int Depth(T one) => parent(one) is { } above && byId.TryGetValue(above, out var up) ? Depth(up) + 1 : 0;
    }
}
