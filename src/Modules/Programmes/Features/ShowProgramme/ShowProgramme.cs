using Musubi.Directory;
using Musubi.Persistence;
using Musubi.Programmes.Features.Shown;
using Musubi.Programmes.Model;
using Musubi.Programmes.Store;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Programmes.Features.ShowProgramme;

/// <summary>A known fact with the links that belong to it.</summary>
internal sealed record ShownFact(KnownFact Fact, IReadOnlyList<NamedMember> Links, Edition? Edition);

/// <summary>The latest things of one kind.</summary>
/// <param name="Tab">The view that lists all of them.</param>
/// <param name="Lines">The latest, latest first.</param>
/// <param name="HasMore">True when the view lists more.</param>
internal sealed record OverviewPart(RoomTab Tab, IReadOnlyList<OverviewLine> Lines, bool HasMore);

/// <summary>What a programme's page shows.</summary>
internal sealed record ProgrammeView(Programme Programme, NamedMember? Owner)
{
    public required IReadOnlyList<Topic> Topics { get; init; }

    /// <summary>Editions of the programme itself, earliest first.</summary>
    public required IReadOnlyList<EditionView> Editions { get; init; }

    /// <summary>Earlier projects, kept as its history.</summary>
    public required IReadOnlyList<EditionView> PredecessorEditions { get; init; }

    public required IReadOnlyList<IGrouping<MembershipRole, ShownMember>> Roles { get; init; }

    public required IReadOnlyList<IGrouping<FactStage, ShownFact>> Stages { get; init; }

    /// <summary>What other modules show here: delegations, events, agreements.</summary>
    public required IReadOnlyList<OverviewPart> Parts { get; init; }

    /// <summary>Editions and phases of which a date is known, for the line of time.</summary>
    public required IReadOnlyList<TimelinePhase> Timeline { get; init; }

    public required LocalDate Today { get; init; }

    public int CountOf(MemberKind kind) => Roles.SelectMany(role => role).Select(member => member.Name.Member).Where(member => member.Kind == kind).Distinct().Count();
}

/// <summary>Reads a programme with all that its reader may see, in a fixed number of queries.</summary>
internal sealed class ProgrammeQuery(MusubiDb db, DirectoryLookup lookup, IEnumerable<IOverview> overviews, IEnumerable<RoomTab> tabs, Text text)
{
    private const int LinesShown = 10;

    public async Task<ProgrammeView?> ReadAsync(string key, CancellationToken cancel)
    {
        if (await db.FindProgrammeAsync(key, cancel) is not { } programme)
        {
            return null;
        }

        var parts = await db.SeenPartsAsync(programme.Programme, cancel);
        var names = await NameBook.ReadAsync(lookup, text, Everyone(programme, parts), cancel);
        var editions = parts.Editions.ToDictionary(edition => edition.Id);
        var today = db.Now.InUtc().Date;
        return new(programme, programme.Owner is { } owner ? names.Find(owner) : null)
        {
            Topics = [.. parts.Topics.Where(topic => topic.IsShared).OrderBy(topic => topic.Label.For(text.Language).Text, names.Order)],
            Editions = [.. parts.Editions.Where(edition => !edition.IsPredecessor).Select(edition => new EditionView(edition, names))],
            PredecessorEditions = [.. parts.Editions.Where(edition => edition.IsPredecessor).Select(edition => new EditionView(edition, names))],
            Roles = MembersByRole.Of(parts.Memberships, names, membership => Edition(membership.Edition)),
            Stages =
            [
                .. parts.Facts
                    .Select(fact => new ShownFact(fact, names.Sorted(fact.Concerned()), Edition(fact.Edition)))
                    .GroupBy(fact => fact.Fact.Stage).OrderBy(stage => stage.Key),
            ],
            Parts = await PartsAsync(programme, cancel),
            Timeline = EditionTimeline.Of(parts.Editions, today, text),
            Today = today,
        };

        Edition? Edition(EditionId? id) => id is { } known ? editions.GetValueOrDefault(known) : null;
    }

    private async Task<IReadOnlyList<OverviewPart>> PartsAsync(Programme programme, CancellationToken cancel)
    {
        var parts = new List<OverviewPart>();
        foreach (var (tab, overview) in tabs.Join(overviews, tab => tab.Path, overview => overview.Path, (tab, overview) => (tab, overview)).OrderBy(part => part.tab.Order))
        {
            var lines = await overview.ReadAsync(programme.Programme, programme.Key, LinesShown + 1, cancel);
            if (lines.Count > 0)
            {
                parts.Add(new(tab, [.. lines.Take(LinesShown)], lines.Count > LinesShown));
            }
        }

        return parts;
    }

    private static IEnumerable<Member> Everyone(Programme programme, ProgrammeParts parts) =>
    [
        .. programme.Owner is { } owner ? new Member[] { owner } : [],
        .. parts.Memberships.Select(membership => membership.Member),
        .. parts.Facts.SelectMany(fact => fact.Concerned()),
        .. parts.Editions.SelectMany(edition => edition.Calendar).Where(entry => entry.Place is not null).Select(entry => (Member)entry.Place!.Value),
    ];
}
