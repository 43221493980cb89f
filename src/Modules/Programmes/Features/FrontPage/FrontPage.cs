using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Persistence;
using Musubi.Programmes.Model;
using Musubi.WebKit;

namespace Musubi.Programmes.Features.FrontPage;

/// <summary>A programme on the front page.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="Places">Some of its places, by name.</param>
/// <param name="PlaceCount">How many places take part.</param>
/// <param name="OrganisationCount">How many organisations take part.</param>
/// <param name="EditionCount">How many editions it has, predecessors not counted.</param>
internal sealed record ProgrammeCard(Programme Programme, IReadOnlyList<NamedMember> Places, int PlaceCount, int OrganisationCount, int EditionCount);

/// <summary>Something that happened in a programme.</summary>
internal sealed record Happening(Programme Programme, KnownFact Fact);

/// <summary>What the front page shows.</summary>
/// <param name="Cards">The published programmes, by name.</param>
/// <param name="Latest">What happened last, newest first, one thing per programme.</param>
/// <param name="PlaceCount">How many places take part in any of them.</param>
/// <param name="OrganisationCount">How many organisations.</param>
internal sealed record FrontView(IReadOnlyList<ProgrammeCard> Cards, IReadOnlyList<Happening> Latest, int PlaceCount, int OrganisationCount);

/// <summary>Reads the front page: the published only, for whomever it is shown.</summary>
internal sealed class FrontQuery(MusubiDb db, DirectoryLookup lookup, Text text)
{
    private const int PlacesOnCard = 6;
    private const int Happenings = 4;
    private const int HappeningsLookedAt = 60;

    public async Task<FrontView> ReadAsync(CancellationToken cancel)
    {
        var programmes = await Published().AsNoTracking().OrderByWording(programme => programme.Name, text.Language).ToListAsync(cancel);
        var memberships = await db.Set<Membership>().AsNoTracking()
            .Where(membership => membership.IsPublished && membership.ArchivedAt == null && membership.MemberKind != MemberKind.Person)
            .Where(membership => Published().Any(programme => programme.Programme == membership.Programme))
            .Select(membership => new { membership.Programme, membership.MemberKind, membership.MemberId })
            .Distinct().ToListAsync(cancel);
        var editions = await db.Set<Edition>()
            .Where(edition => edition.IsPublished && edition.ArchivedAt == null && !edition.IsPredecessor)
            .Where(edition => Published().Any(programme => programme.Programme == edition.Programme))
            .GroupBy(edition => edition.Programme).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancel);
        var facts = await db.Set<KnownFact>().AsNoTracking()
            .Where(fact => fact.IsPublished && fact.ArchivedAt == null && fact.OccursOn != null && fact.Stage != FactStage.Context && fact.Stage != FactStage.Figure)
            .Where(fact => Published().Any(programme => programme.Programme == fact.Programme))
            .OrderByDescending(fact => fact.OccursOn).ThenBy(fact => fact.Position).ThenBy(fact => fact.Id).Take(HappeningsLookedAt).ToListAsync(cancel);
        var names = await NameBook.ReadAsync(lookup, text, memberships.Where(one => one.MemberKind == MemberKind.Place).Select(one => new Member(one.MemberKind, one.MemberId)), cancel);

        var members = memberships.ToLookup(one => one.Programme, one => new Member(one.MemberKind, one.MemberId));
        var byId = programmes.ToDictionary(programme => programme.Programme);
        return new(
            [.. programmes.Select(programme => Card(programme, members[programme.Programme], names, editions.GetValueOrDefault(programme.Programme)))],
            [.. facts.DistinctBy(fact => fact.Programme).Take(Happenings).Select(fact => new Happening(byId[fact.Programme], fact))],
            Count(memberships.Select(one => new Member(one.MemberKind, one.MemberId)), MemberKind.Place),
            Count(memberships.Select(one => new Member(one.MemberKind, one.MemberId)), MemberKind.Organisation));
    }

    private IQueryable<Programme> Published() => db.Set<Programme>().Where(programme => programme.IsPublished && programme.ArchivedAt == null);

    private static ProgrammeCard Card(Programme programme, IEnumerable<Member> members, NameBook names, int editions)
    {
        var all = members.ToList();
        var places = names.Sorted(all.Where(member => member.Kind == MemberKind.Place));
        return new(programme, [.. places.Take(PlacesOnCard)], places.Count, Count(all, MemberKind.Organisation), editions);
    }

    private static int Count(IEnumerable<Member> members, MemberKind kind) => members.Where(member => member.Kind == kind).Distinct().Count();
}
