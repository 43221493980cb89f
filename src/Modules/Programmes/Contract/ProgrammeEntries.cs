using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes.Model;
using Musubi.Programmes.Store;

namespace Musubi.Programmes;

/// <summary>Puts what a file holds into programmes and reads it back. For import and export: acts as the system.</summary>
/// <remarks>
/// What exists is described anew; what the file does not name stays; what people have put away stays away.
/// Nothing is saved here: the importer saves everything at once or nothing, after <see cref="Settle"/>.
/// </remarks>
public sealed class ProgrammeEntries(MusubiDb db)
{
    private Programme? programme;
    private ProgrammeParts parts = ProgrammeParts.None;

    /// <summary>Describes the programme of a key, or makes it. Everything put afterwards goes into it.</summary>
    /// <remarks>May be put twice: its owner is an organisation that itself needs to know the programme.</remarks>
    public async Task<(ProgrammeId Id, EntryChange Change)> PutAsync(Key key, ProgrammeFacts facts, bool isPublished, bool isIllustrative, CancellationToken cancel)
    {
        if (programme?.Key != key)
        {
            programme = await db.Set<Programme>().OverTheWall().SingleOrDefaultAsync(programme => programme.Key == key, cancel);
            parts = programme is null ? ProgrammeParts.None : await db.PartsAsync(programme.Programme, cancel);
        }

        programme ??= Add(new Programme(ProgrammeId.New(), key, facts));
        programme.Describe(facts);
        programme.IsIllustrative = isIllustrative;
        Open(programme, isPublished);
        return (programme.Programme, ChangeOf(programme));
    }

    /// <summary>Describes the topic of a key, or makes it.</summary>
    public (TopicId Id, EntryChange Change) Put(Key key, TopicFacts facts, bool isIllustrative)
    {
        var topic = parts.Topics.Find(topic => topic.Key == key);
        if (topic is null)
        {
            parts.Topics.Add(topic = Add(new Topic(TopicId.New(), Current, key, facts)));
        }

        topic.Describe(facts);
        topic.IsIllustrative = isIllustrative;
        return (topic.Id, ChangeOf(topic));
    }

    /// <summary>Describes the edition of a key, or makes it.</summary>
    public (EditionId Id, EntryChange Change) Put(Key key, EditionFacts facts, bool isReleased, bool isIllustrative)
    {
        var edition = parts.Editions.Find(edition => edition.Key == key);
        if (edition is null)
        {
            parts.Editions.Add(edition = Add(new Edition(EditionId.New(), Current, key, facts)));
        }

        edition.Describe(facts);
        (edition.IsReleased, edition.IsIllustrative) = (isReleased, isIllustrative);
        return (edition.Id, ChangeOf(edition));
    }

    /// <summary>Describes the membership of a member in a role and edition, or makes it.</summary>
    public EntryChange Put(MembershipRecord record)
    {
        var membership = parts.Memberships.Find(membership =>
            membership.Member == record.Member && membership.Role == record.Role && membership.Edition == record.Edition);
        if (membership is null)
        {
            parts.Memberships.Add(membership = Add(new Membership(MembershipId.New(), Current, record.Member, record.Role, record.Edition)));
        }

        membership.Describe(record.Facts);
        membership.IsIllustrative = record.IsIllustrative;
        return ChangeOf(membership);
    }

    /// <summary>States the fact of a key.</summary>
    /// <param name="record">The fact.</param>
    /// <param name="position">Its place in the programme's order of facts, from 0.</param>
    public EntryChange Put(FactRecord record, int position)
    {
        var fact = parts.Facts.Find(fact => fact.Key == record.Key);
        if (fact is null)
        {
            parts.Facts.Add(fact = Add(new KnownFact(KnownFactId.New(), Current, record.Key, record.Statement)));
        }

        fact.State(record.Statement);
        (fact.Position, fact.IsIllustrative) = (position, record.IsIllustrative);
        return ChangeOf(fact);
    }

    /// <summary>Settles what of the programme is public. Once, after the last put.</summary>
    public void Settle() => Publication.Settle(programme!, parts);

    /// <summary>The programme of a key with everything in use inside; null when there is none.</summary>
    public async Task<ProgrammeRecord?> ReadAsync(Key key, CancellationToken cancel)
    {
        var found = await db.Set<Programme>().AsNoTracking().SingleOrDefaultAsync(programme => programme.Key == key, cancel);
        if (found is null)
        {
            return null;
        }

        var inside = (await db.PartsAsync(found.Programme, cancel)).InUse();
        return new(found.Programme, found.Key, found.Facts, found.IsPublished, found.IsIllustrative)
        {
            Topics = [.. inside.Topics.OrderBy(topic => topic.Key.Stored, StringComparer.Ordinal)
                .Select(topic => new TopicRecord(topic.Id, topic.Key, topic.Facts, topic.IsIllustrative))],
            Editions = [.. inside.Editions.OrderBy(edition => edition.BeginsOn is null).ThenBy(edition => edition.BeginsOn).ThenBy(edition => edition.Id.Value)
                .Select(edition => new EditionRecord(edition.Id, edition.Key, edition.Facts, edition.IsReleased, edition.IsIllustrative))],
            Memberships = [.. inside.Memberships.OrderBy(membership => membership.Id.Value)
                .Select(membership => new MembershipRecord(membership.Member, membership.Role, membership.Edition, membership.Facts, membership.IsIllustrative))],
            Known = [.. inside.Facts.OrderBy(fact => fact.Position).ThenBy(fact => fact.Id.Value)
                .Select(fact => new FactRecord(fact.Key, fact.Statement, fact.IsIllustrative))],
        };
    }

    private ProgrammeId Current => programme?.Programme ?? throw new InvalidOperationException("Put the programme first.");

    private T Add<T>(T entity)
        where T : class => db.Add(entity).Entity;

    private static void Open(Programme programme, bool isPublished)
    {
        if (isPublished)
        {
            programme.Publish();
        }
        else
        {
            programme.Withdraw();
        }
    }

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
}
