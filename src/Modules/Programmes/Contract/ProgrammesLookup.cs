using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes.Model;

namespace Musubi.Programmes;

/// <summary>Names of programmes and editions for other modules. What the actor may not know of is not found.</summary>
public sealed class ProgrammesLookup(MusubiDb db)
{
    /// <summary>The programmes of these ids, in one query; ids behind the wall are left out.</summary>
    public async Task<IReadOnlyDictionary<ProgrammeId, ProgrammeFace>> FindAsync(IEnumerable<ProgrammeId> ids, CancellationToken cancel)
    {
        var wanted = ids.Distinct().ToArray();
        return wanted.Length == 0
            ? new Dictionary<ProgrammeId, ProgrammeFace>()
            : await Faces(db.Set<Programme>().Where(programme => wanted.Contains(programme.Programme))).ToDictionaryAsync(face => face.Id, cancel);
    }

    /// <summary>The programme of a key; null when there is none for this reader.</summary>
    public Task<ProgrammeFace?> FindAsync(Key key, CancellationToken cancel) =>
        Faces(db.Set<Programme>().Where(programme => programme.Key == key)).FirstOrDefaultAsync(cancel);

    /// <summary>The programmes in which <paramref name="actor"/> holds a role, those put away included.</summary>
    public Task<List<ProgrammeFace>> OwnAsync(Actor actor, CancellationToken cancel)
    {
        var own = actor.Programmes.ToArray();
        return Faces(db.Set<Programme>().Where(programme => own.Contains(programme.Programme)).OrderBy(programme => programme.Key)).ToListAsync(cancel);
    }

    /// <summary>The programmes in use that are in sight: for work that goes round all of them.</summary>
    public Task<List<ProgrammeFace>> InUseAsync(CancellationToken cancel) =>
        Faces(db.Set<Programme>().Where(programme => programme.ArchivedAt == null).OrderBy(programme => programme.Key)).ToListAsync(cancel);

    /// <summary>Every programme on this server, for an operator who appoints people; for anyone else their own.</summary>
    /// <remarks>An operator needs to know that a tenant exists and what it is called, and nothing of its content.</remarks>
    public Task<List<ProgrammeFace>> TenantsAsync(Actor actor, CancellationToken cancel) => actor.HasAnywhere(Role.Operator)
        ? Faces(db.Set<Programme>().OverTheWall().OrderBy(programme => programme.Key)).ToListAsync(cancel)
        : OwnAsync(actor, cancel);

    /// <summary>The editions of these ids, in one query; ids behind the wall are left out.</summary>
    public async Task<IReadOnlyDictionary<EditionId, EditionFace>> FindAsync(IEnumerable<EditionId> ids, CancellationToken cancel)
    {
        var wanted = ids.Distinct().ToArray();
        return wanted.Length == 0
            ? new Dictionary<EditionId, EditionFace>()
            : await Faces(db.Set<Edition>().Where(edition => wanted.Contains(edition.Id))).ToDictionaryAsync(face => face.Id, cancel);
    }

    /// <summary>The editions of a programme that are in use, earliest first.</summary>
    public Task<List<EditionFace>> EditionsAsync(ProgrammeId programme, CancellationToken cancel) =>
        Faces(db.Set<Edition>().Where(edition => edition.Programme == programme && edition.ArchivedAt == null)
            .OrderBy(edition => edition.BeginsOn == null).ThenBy(edition => edition.BeginsOn).ThenBy(edition => edition.Id)).ToListAsync(cancel);

    /// <summary>The topics of a programme by their ids, in order of their keys, those put away included.</summary>
    public async Task<IReadOnlyDictionary<TopicId, TopicFace>> TopicsAsync(ProgrammeId programme, CancellationToken cancel) =>
        await db.Set<Topic>().Where(topic => topic.Programme == programme).OrderBy(topic => topic.Key)
            .Select(topic => new TopicFace(topic.Id, topic.Key, topic.Label, topic.ArchivedAt != null)).ToDictionaryAsync(topic => topic.Id, cancel);

    /// <summary>Everyone who takes part in a programme, in whatever role, as far as the reader may know of it.</summary>
    public async Task<IReadOnlyList<Member>> MembersAsync(ProgrammeId programme, CancellationToken cancel)
    {
        var members = await db.Set<Membership>().Where(membership => membership.Programme == programme && membership.ArchivedAt == null)
            .Select(membership => new { membership.MemberKind, membership.MemberId }).Distinct().ToListAsync(cancel);
        return members.ConvertAll(member => new Member(member.MemberKind, member.MemberId));
    }

    private static IQueryable<ProgrammeFace> Faces(IQueryable<Programme> programmes) => programmes.Select(programme =>
        new ProgrammeFace(programme.Programme, programme.Key, programme.Name, programme.Kind, programme.Accent, programme.IsPublished && programme.ArchivedAt == null));

    private static IQueryable<EditionFace> Faces(IQueryable<Edition> editions) => editions.Select(edition =>
        new EditionFace(edition.Id, edition.Programme, edition.Key, edition.Name, edition.TimeZone));
}
