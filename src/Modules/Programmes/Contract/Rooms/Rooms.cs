using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Persistence;

namespace Musubi.Programmes;

/// <summary>Opens programmes and the things in them for readers and writers.</summary>
public sealed class Rooms(MusubiDb db, ProgrammesLookup programmes)
{
    /// <summary>The programme of an address. Refuses with <c>programmes.unknown-programme</c>.</summary>
    public async Task<Result<Room>> EnterAsync(string? key, Actor reader, CancellationToken cancel)
    {
        var face = Key.TryParse(key, out var known) ? await programmes.FindAsync(known, cancel) : null;
        return face is null ? ProgrammeProblems.UnknownProgramme() : new Room(face, reader);
    }

    /// <summary>The programme for a writer who holds one of the roles in it. Refuses also with <c>programmes.not-your-role</c>.</summary>
    public async Task<Result<Room>> OpenAsync(ProgrammeId programme, Actor by, Role[] roles, CancellationToken cancel)
    {
        if (!(await programmes.FindAsync([programme], cancel)).TryGetValue(programme, out var face))
        {
            return ProgrammeProblems.UnknownProgramme();
        }

        return by.Has(programme, roles) ? new Room(face, by) : ProgrammeProblems.NotYourRole();
    }

    /// <summary>A thing by its key, for reading. Refuses with <c>programmes.unknown-content</c>.</summary>
    public async Task<Result<T>> FindAsync<T>(Room room, string? key, CancellationToken cancel)
        where T : ThreadContent
    {
        var thing = Key.TryParse(key, out var known)
            ? await db.Set<T>().AsNoTracking().SingleOrDefaultAsync(thing => thing.Programme == room.Id && thing.Key == known, cancel)
            : null;
        return thing is null ? ProgrammeProblems.UnknownContent() : thing;
    }

    /// <summary>A thing for a writer who may change it, tracked. Refuses with <c>programmes.unknown-content</c> or <c>programmes.not-yours-to-change</c>.</summary>
    public async Task<Result<T>> TakeAsync<T>(ProgrammeId programme, Key key, Actor by, CancellationToken cancel)
        where T : ThreadContent
    {
        var thing = await db.Set<T>().SingleOrDefaultAsync(thing => thing.Programme == programme && thing.Key == key, cancel);
        if (thing is null)
        {
            return ProgrammeProblems.UnknownContent();
        }

        return by.IsSystem || thing.MayChange(by) ? thing : ProgrammeProblems.NotYoursToChange();
    }

    /// <summary>A key that no thing of the kind has in the programme, made from a name.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="name">The name from which the key is made; English first, since keys are read by people of every language.</param>
    /// <param name="fallback">What the key begins with when the name has no Latin letter: "issue".</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<Key> NewKeyAsync<T>(ProgrammeId programme, LocalizedText name, string fallback, CancellationToken cancel)
        where T : ThreadContent
    {
        var stem = KeyField.Stem(name, fallback);
        var taken = await db.Set<T>().OverTheWall().Where(thing => thing.Programme == programme).Select(thing => thing.Key).ToListAsync(cancel);
        return KeyField.Free(stem, [.. taken]);
    }
}
