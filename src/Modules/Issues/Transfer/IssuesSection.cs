using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Issues.Model;
using Musubi.Persistence;
using Musubi.Persistence.Transfer;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Issues.Transfer;

/// <summary>Local issues: <c>issues</c>. The hearing from which one comes is its <c>fromHearing</c>.</summary>
internal sealed class IssuesSection(MusubiDb db, ProgrammesLookup programmes, Threads threads) : ThreadSection<Issue, IssueId, IssueItem>(db, programmes, threads)
{
    private readonly Dictionary<IssueId, HearingId> origins = [];
    private readonly List<(Trace From, Trace To)> toTie = [];

    public override string Name => Sections.Issues;

    public override string Word => "Issues.Section.Issues";

    public override int Order => 110;

    public override async Task FinishAsync(ImportRun run, CancellationToken cancel)
    {
        foreach (var (from, to) in toTie)
        {
            await TieAsync(run, from, to, cancel);
        }

        StandForEachOther(run);
    }

    protected override async Task<IReadOnlyList<Issue>> KnownAsync(ImportRun run, CancellationToken cancel)
    {
        var known = await base.KnownAsync(run, cancel);
        await BeforeWritingAsync(known, cancel);
        return known;
    }

    protected override async Task BeforeWritingAsync(IReadOnlyList<Issue> things, CancellationToken cancel)
    {
        foreach (var issue in await Threads.BeforeAsync(IssuesTraces.Issue, [.. things.Select(thing => thing.Id.Value)], IssuesTraces.Hearing, cancel))
        {
            origins[IssueId.From(issue.Key)] = HearingId.From(issue.First());
        }
    }

    protected override IssueId IdOf(Issue entity) => entity.Id;

    protected override IssueItem FactsOf(Issue entity, bool isProgrammePublished) => new(entity.Facts, entity.State)
    {
        Hearing = origins.TryGetValue(entity.Id, out var hearing) ? hearing : null,
        MergedInto = entity.MergedInto,
        Reason = entity.Reason,
        Since = entity.StateSince.InUtc().Date,
        RevisitOn = entity.RevisitOn,
        IsHeldBack = !entity.IsReleased,
    };

    protected override void Want(FileKeys keys, IssueItem facts)
    {
        keys.Want(Sections.Organisations, facts.Facts.Organisation.Value);
        keys.Want(Sections.Places, facts.Facts.Place.Value);
    }

    protected override IssueItem? ReadFacts(ItemReader item)
    {
        var title = item.Wording("title", required: true);
        var organisation = item.Reference<OrganisationId>("organisation", Sections.Organisations, required: true);
        var place = item.Reference<PlaceId>("place", Sections.Places, required: true);
        var hearing = item.Reference<HearingId>("fromHearing", Sections.Hearings);
        var summary = item.Wording("summary", required: true);
        var description = item.Wording("description");
        var beneficiaries = item.Wording("beneficiaries");
        var topics = item.References<TopicId>("topics", Sections.Topics);
        var urgency = item.Choice<IssueUrgency>("urgency");
        var wantedBy = item.Day("wantedBy");
        var support = item.Each("supportWanted", ReadSupport, (one, other) => one.Kind == other.Kind, wanted => TransferProblems.ListedTwice(FileNames.Of(wanted.Kind)));
        var figures = item.Wording("figures");
        var constraints = item.Wording("constraints");
        var state = item.Choice<IssueState>("state") ?? IssueState.Draft;
        var mergedInto = item.Reference<IssueId>("mergedInto", Sections.Issues);
        var reason = item.Wording("reason");
        var since = ReadSince(item, issue => issue.StateSince);
        var revisitOn = item.Day("revisitOn");
        var isHeldBack = item.Truth(Unpublished);
        return title is null || organisation is null || place is null || summary is null ? null : new(
            new()
            {
                Title = title,
                Organisation = organisation.Value,
                Place = place.Value,
                Summary = summary,
                Description = description,
                Beneficiaries = beneficiaries,
                Topics = topics,
                Urgency = urgency,
                WantedBy = wantedBy,
                Support = support,
                Figures = figures,
                Constraints = constraints,
            },
            state)
        {
            Hearing = hearing,
            MergedInto = mergedInto,
            Reason = reason,
            Since = since,
            RevisitOn = revisitOn,
            IsHeldBack = isHeldBack,
        };
    }

    protected override void WriteFacts(ItemWriter item, IssueItem facts) => item
        .Put("title", facts.Facts.Title)
        .PutKey<OrganisationId>("organisation", Sections.Organisations, facts.Facts.Organisation)
        .PutKey<PlaceId>("place", Sections.Places, facts.Facts.Place)
        .PutKey("fromHearing", Sections.Hearings, facts.Hearing)
        .Put("summary", facts.Facts.Summary)
        .Put("description", facts.Facts.Description)
        .Put("beneficiaries", facts.Facts.Beneficiaries)
        .PutKeys("topics", Sections.Topics, facts.Facts.Topics)
        .Put("urgency", facts.Facts.Urgency)
        .Put("wantedBy", facts.Facts.WantedBy)
        .PutEach("supportWanted", facts.Facts.Support, (part, wanted) => part.Put("kind", wanted.Kind).Put("note", wanted.Note))
        .Put("figures", facts.Facts.Figures)
        .Put("constraints", facts.Facts.Constraints)
        .Put("state", facts.State is IssueState.Draft ? null : facts.State)
        .PutKey("mergedInto", Sections.Issues, facts.MergedInto)
        .Put("reason", facts.Reason)
        .Put(Since, facts.Since)
        .Put("revisitOn", facts.RevisitOn)
        .Put(Unpublished, facts.IsHeldBack);

    /// <summary>Holds what becomes public to triage and to the consent of the organisation heard, as the pages do.</summary>
    protected override Task CheckAsync(ImportRun run, IReadOnlyList<Said> items, CancellationToken cancel)
    {
        foreach (var item in items.Where(item => !item.Facts.IsHeldBack))
        {
            if (item.Facts.State is not (IssueState.Open or IssueState.Solved or IssueState.Closed))
            {
                run.Faults.Add(item.Node.Place, IssuesProblems.NotTriaged());
            }
            else if (item.Facts.Hearing is { } hearing && Db.Set<Hearing>().Local.FirstOrDefault(one => one.Id == hearing) is { Consent: not { Holds: true } } silent)
            {
                run.Faults.Add(item.Node.Place, IssuesProblems.ConsentMissing(silent.Title));
            }
        }

        return Task.CompletedTask;
    }

    protected override Issue Add(ImportRun run, IssueId id, Key key, IssueItem facts)
    {
        var issue = new Issue(id, run.Programme, key, facts.Facts, Db.Now);
        Bring(issue, facts);
        return Keep(run, issue, facts.IsHeldBack);
    }

    protected override void Describe(ImportRun run, Issue entity, IssueItem facts)
    {
        entity.Describe(facts.Facts);
        Bring(entity, facts);
        entity.Release(!facts.IsHeldBack, run.IsPublished);
    }

    private static SupportWanted? ReadSupport(ItemReader item)
    {
        var kind = item.Choice<SupportKind>("kind", required: true);
        var note = item.Wording("note");
        return kind is null ? null : new(kind.Value, note);
    }

    // All issues of the programme are at hand: what a file leaves out stays as it is.
    private void StandForEachOther(ImportRun run)
    {
        var all = Db.Set<Issue>().Local.Where(issue => issue.Programme == run.Programme).ToList();
        var merged = all.ToLookup(issue => issue.MergedInto);
        foreach (var issue in all)
        {
            var ids = merged[issue.Id].Select(one => one.Id).ToList();
            var kept = issue.StandsFor.Where(one => ids.Contains(one.Issue)).ToList();
            issue.StandFor([.. kept, .. merged[issue.Id].Where(one => kept.TrueForAll(known => known.Issue != one.Id)).OrderBy(one => one.Id.Value).Select(one => new MergedIssue(one.Id, one.Title))]);
        }
    }

    private void Bring(Issue issue, IssueItem facts)
    {
        issue.Bring(facts.State, facts.MergedInto, facts.Reason, Moment(facts.Since, issue.StateSince, issue.State == facts.State), facts.RevisitOn);
        if (facts.Hearing is { } hearing)
        {
            toTie.Add((new(IssuesTraces.Hearing, hearing.Value), issue.Trace));
        }

        if (facts.MergedInto is { } other)
        {
            toTie.Add((issue.Trace, new(IssuesTraces.Issue, other.Value)));
        }
    }
}

/// <summary>What a file says of an issue, beside its key and whether it is illustrative.</summary>
/// <param name="Facts">What is said.</param>
/// <param name="State">Where it stands.</param>
internal sealed record IssueItem(IssueFacts Facts, IssueState State)
{
    /// <summary>The hearing from which it comes.</summary>
    public HearingId? Hearing { get; init; }

    /// <summary>The issue that stands for it.</summary>
    public IssueId? MergedInto { get; init; }

    /// <summary>The day since when it stands there.</summary>
    public LocalDate? Since { get; init; }

    /// <summary>The day on which it is looked at again.</summary>
    public LocalDate? RevisitOn { get; init; }

    /// <summary>Why it is in that state.</summary>
    public LocalizedText? Reason { get; init; }

    /// <summary>True: only the programme sees it.</summary>
    public bool IsHeldBack { get; init; }
}
