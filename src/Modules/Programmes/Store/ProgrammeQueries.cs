using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes.Model;

namespace Musubi.Programmes.Store;

/// <summary>Queries that more than one slice asks.</summary>
internal static class ProgrammeQueries
{
    /// <summary>Everything inside a programme that the actor may see, tracked for a change.</summary>
    public static async Task<ProgrammeParts> PartsAsync(this MusubiDb db, ProgrammeId programme, CancellationToken cancel) => new(
        await db.Set<Topic>().Where(topic => topic.Programme == programme).ToListAsync(cancel),
        await db.Set<Edition>().Where(edition => edition.Programme == programme).ToListAsync(cancel),
        await db.Set<Membership>().Where(membership => membership.Programme == programme).ToListAsync(cancel),
        await db.Set<KnownFact>().Where(fact => fact.Programme == programme).ToListAsync(cancel));

    /// <summary>Everything in use inside a programme that the actor may see, for reading.</summary>
    public static async Task<ProgrammeParts> SeenPartsAsync(this MusubiDb db, ProgrammeId programme, CancellationToken cancel) => new ProgrammeParts(
        await db.Set<Topic>().AsNoTracking().Where(topic => topic.Programme == programme && topic.ArchivedAt == null).ToListAsync(cancel),
        await db.Set<Edition>().AsNoTracking().Where(edition => edition.Programme == programme)
            .OrderBy(edition => edition.BeginsOn == null).ThenBy(edition => edition.BeginsOn).ThenBy(edition => edition.Id).ToListAsync(cancel),
        await db.Set<Membership>().AsNoTracking().Where(membership => membership.Programme == programme && membership.ArchivedAt == null).ToListAsync(cancel),
        await db.Set<KnownFact>().AsNoTracking().Where(fact => fact.Programme == programme && fact.ArchivedAt == null).OrderBy(fact => fact.Position).ThenBy(fact => fact.Id).ToListAsync(cancel)).InUse();

    /// <summary>The programme of an address, for reading; null when there is none for this reader.</summary>
    public static async Task<Programme?> FindProgrammeAsync(this MusubiDb db, string? key, CancellationToken cancel) =>
        Key.TryParse(key, out var known)
            ? await db.Set<Programme>().AsNoTracking().SingleOrDefaultAsync(programme => programme.Key == known, cancel)
            : null;

    /// <summary>The edition of an address, for reading; null when there is none for this reader.</summary>
    public static async Task<Edition?> FindEditionAsync(this MusubiDb db, ProgrammeId programme, string? key, CancellationToken cancel) =>
        Key.TryParse(key, out var known)
            ? await db.Set<Edition>().AsNoTracking().SingleOrDefaultAsync(edition => edition.Programme == programme && edition.Key == known, cancel)
            : null;

    /// <summary>The topic of an address, for reading; null when there is none for this reader.</summary>
    public static async Task<Topic?> FindTopicAsync(this MusubiDb db, ProgrammeId programme, string? key, CancellationToken cancel) =>
        Key.TryParse(key, out var known)
            ? await db.Set<Topic>().AsNoTracking().SingleOrDefaultAsync(topic => topic.Programme == programme && topic.Key == known, cancel)
            : null;

    /// <summary>The fact of an address, for reading; null when there is none for this reader.</summary>
    public static async Task<KnownFact?> FindFactAsync(this MusubiDb db, ProgrammeId programme, string? key, CancellationToken cancel) =>
        Key.TryParse(key, out var known)
            ? await db.Set<KnownFact>().AsNoTracking().SingleOrDefaultAsync(fact => fact.Programme == programme && fact.Key == known, cancel)
            : null;

    /// <summary>The membership of an address, for reading; null when there is none for this reader.</summary>
    public static Task<Membership?> FindMembershipAsync(this MusubiDb db, ProgrammeId programme, MembershipId id, CancellationToken cancel) =>
        db.Set<Membership>().AsNoTracking().SingleOrDefaultAsync(membership => membership.Programme == programme && membership.Id == id, cancel);

    /// <summary>The programme, for its own secretariat to write in.</summary>
    /// <returns>Refuses with <c>programmes.unknown-programme</c> or <c>programmes.not-yours</c>.</returns>
    public static async Task<Result<Programme>> OwnAsync(this MusubiDb db, ProgrammeId id, Actor by, CancellationToken cancel)
    {
        var programme = await db.Set<Programme>().SingleOrDefaultAsync(programme => programme.Programme == id, cancel);
        if (programme is null)
        {
            return ProgrammeProblems.UnknownProgramme();
        }

        return by.Has(id, Role.Secretariat) ? programme : ProgrammeProblems.NotYours();
    }

    /// <summary>The edition named by a form, which must be one of the programme's; null stays null.</summary>
    public static async Task<Result<EditionChoice>> ChooseEditionAsync(this MusubiDb db, ProgrammeId programme, EditionId? id, CancellationToken cancel)
    {
        if (id is null)
        {
            return new EditionChoice(null);
        }

        var edition = await db.Set<Edition>().SingleOrDefaultAsync(edition => edition.Id == id && edition.Programme == programme, cancel);
        return edition is null ? ProgrammeProblems.UnknownEdition().At("Edition") : new EditionChoice(edition);
    }
}

/// <summary>An edition, or none: the programme as a whole.</summary>
internal sealed record EditionChoice(Edition? Edition);
