using Musubi.Catalogue;
using Musubi.Foundation;
using Musubi.Issues;
using Musubi.Matching.Model;
using Musubi.Matching.Store;
using Musubi.Persistence;
using Musubi.Persistence.Transfer;
using Musubi.Programmes;

namespace Musubi.Matching.Transfer;

/// <summary>Matches: <c>matches</c>. They stand in the file of who may know of them; an import tells nobody and shares no contact.</summary>
internal sealed class MatchesSection(MusubiDb db, ProgrammesLookup programmes, Threads threads, IssuesLookup issues, CatalogueLookup solutions, CurrentActor current)
    : ThreadSection<Match, MatchId, MatchItem>(db, programmes, threads)
{
    private const string Issues = "issues";
    private const string Solutions = "solutions";
    private readonly List<Match> added = [];

    public override string Name => "matches";

    public override string Word => "Matching.Section.Matches";

    public override int Order => 130;

    public override async Task FinishAsync(ImportRun run, CancellationToken cancel)
    {
        foreach (var match in added)
        {
            await TieAsync(run, new(IssuesTraces.Issue, match.Issue.Value), match.Trace, cancel);
            await TieAsync(run, new(CatalogueTraces.Solution, match.Solution.Value), match.Trace, cancel);
        }
    }

    protected override async Task<IReadOnlyList<Match>> FindAsync(ExportRun run, CancellationToken cancel) =>
        [.. (await base.FindAsync(run, cancel)).Where(match => match.IsSeenBy(current.Actor))];

    protected override MatchId IdOf(Match entity) => entity.Id;

    protected override MatchItem FactsOf(Match entity, bool isProgrammePublished) => new(
        entity.Issue,
        entity.Solution,
        entity.Facts,
        new(entity.State, entity.SuggestedAt, entity.ExpiresAt) { City = entity.CityAnswer, Partner = entity.PartnerAnswer, Reason = entity.Reason });

    protected override MatchItem? ReadFacts(ItemReader item)
    {
        var issue = item.Reference<IssueId>("issue", Issues, required: true);
        var solution = item.Reference<SolutionId>("solution", Solutions, required: true);
        var origin = item.Choice<MatchOrigin>("origin", required: true);
        var strength = item.Number("strength", 0, 1);
        var reasons = item.Each("reasons", AnswerItem.ReadReason);
        var note = item.Wording("note");
        var state = item.Choice<MatchState>("state") ?? MatchState.Suggested;
        var suggested = item.Day("suggestedOn", required: true);
        var expires = item.Day("expiresOn", required: true);
        var city = item.Part("ownerAnswer", AnswerItem.Read);
        var partner = item.Part("providerAnswer", AnswerItem.Read);
        var reason = item.Wording("reason");
        if (item.IsSound && !Fits(state, city?.Kind, partner?.Kind))
        {
            item.Refuse("state", MatchingProblems.AnswersUnfit(state));
        }

        return issue is null || solution is null || origin is null || suggested is null || expires is null ? null : new(
            issue.Value,
            solution.Value,
            new(origin.Value) { Strength = strength, Reasons = reasons, Note = note },
            new(state, AnswerItem.Moment(suggested.Value), AnswerItem.Moment(expires.Value)) { City = city, Partner = partner, Reason = reason });
    }

    protected override void WriteFacts(ItemWriter item, MatchItem facts) => item
        .PutKey<IssueId>("issue", Issues, facts.Issue)
        .PutKey<SolutionId>("solution", Solutions, facts.Solution)
        .Put("origin", facts.Facts.Origin)
        .Put("strength", facts.Facts.Strength)
        .PutEach("reasons", facts.Facts.Reasons, AnswerItem.WriteReason)
        .Put("note", facts.Facts.Note)
        .Put("state", facts.Course.State is MatchState.Suggested ? null : facts.Course.State)
        .Put("suggestedOn", facts.Course.SuggestedAt.InUtc().Date)
        .Put("expiresOn", facts.Course.ExpiresAt.InUtc().Date)
        .Put("ownerAnswer", facts.Course.City, AnswerItem.Write)
        .Put("providerAnswer", facts.Course.Partner, AnswerItem.Write)
        .Put("reason", facts.Course.Reason);

    /// <summary>Learns who the sides are, from the server or from the same file; holds the file to one match for each two.</summary>
    protected override async Task CheckAsync(ImportRun run, IReadOnlyList<Said> items, CancellationToken cancel)
    {
        var known = await issues.FindWithUnsavedAsync(items.Select(item => item.Facts.Issue), cancel);
        var offered = await solutions.FindWithUnsavedAsync(items.Select(item => item.Facts.Solution), cancel);
        var taken = Db.Set<Match>().Local.Where(match => match.Programme == run.Programme).ToDictionary(match => (match.Issue, match.Solution), match => match.Key);
        foreach (var item in items)
        {
            var (issue, solution) = (known.GetValueOrDefault(item.Facts.Issue), offered.GetValueOrDefault(item.Facts.Solution));
            if (issue?.Programme != run.Programme || solution?.Programme != run.Programme)
            {
                // What is wrong with the issue or the solution itself stands there already.
                if (run.Faults.Count == 0)
                {
                    run.Faults.Add(item.Node.Place, issue?.Programme != run.Programme ? MatchingProblems.IssueNotOpen() : MatchingProblems.SolutionNotOffered());
                }

                continue;
            }

            item.Facts.Sides = MatchSides.Of(issue, solution);
            if (!taken.TryAdd((issue.Id, solution.Id), item.Key) && taken[(issue.Id, solution.Id)] != item.Key)
            {
                run.Faults.Add(item.Node.Place, MatchingProblems.Known());
            }
        }
    }

    protected override Match Add(ImportRun run, MatchId id, Key key, MatchItem facts)
    {
        var match = new Match(id, run.Programme, key, facts.Sides, facts.Facts, new(facts.Course.SuggestedAt, facts.Course.ExpiresAt));
        match.Bring(facts.Course, Db.Now);
        added.Add(match);
        return Keep(run, match, isHeldBack: true);
    }

    protected override void Describe(ImportRun run, Match entity, MatchItem facts)
    {
        entity.Know(facts.Sides);
        entity.Describe(facts.Facts);
        entity.Bring(facts.Course, Db.Now);
    }

    private static bool Fits(MatchState state, AnswerKind? city, AnswerKind? partner)
    {
        var (bothYes, oneNo) = (city is AnswerKind.Interested && partner is AnswerKind.Interested, city is AnswerKind.No || partner is AnswerKind.No);
        return state switch
        {
            MatchState.Introduced => bothYes,
            MatchState.Declined => oneNo,
            MatchState.Suggested or MatchState.Expired => !bothYes && !oneNo,
            _ => true,
        };
    }
}

/// <summary>What a file says of a match, beside its key and whether it is illustrative.</summary>
/// <param name="Issue">The issue.</param>
/// <param name="Solution">The solution; both stay for good.</param>
/// <param name="Facts">Why the two are brought together.</param>
/// <param name="Course">What became of it.</param>
internal sealed record MatchItem(IssueId Issue, SolutionId Solution, MatchFacts Facts, MatchCourse Course)
{
    /// <summary>Who the sides are; known once the file was checked, and never saved when it is faulty.</summary>
    public MatchSides Sides { get; set; } = new(Issue, default, Solution, default, new(Language.English, nameof(Sides)));
}
