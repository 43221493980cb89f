using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Issues;
using Musubi.Matching.Model;
using Musubi.Matching.Store;
using Musubi.Persistence;
using Musubi.Persistence.Jobs;
using Musubi.Programmes;

namespace Musubi.Matching.Features.FindMatches;

/// <summary>Compares every open issue of a programme with every offered solution and suggests what fits.</summary>
/// <remarks>What was brought together before, whatever came of it, is not suggested again: running it twice leaves the same result.</remarks>
internal sealed class FindMatchesJob(MusubiDb db, IssuesLookup issues, DirectoryLookup directory, Comparison comparison, Threads threads) : IJob<FindMatchesOrder>
{
    private const int AtOnce = 50;

    // Of these the best new ones are chosen.
    private const int Compared = 40;

    public async Task<Result<JobResult>> RunAsync(FindMatchesOrder arguments, JobRun run, CancellationToken cancel)
    {
        run.Report(0, "Matching.Find.Reading");
        var rules = await db.RulesOfAsync(arguments.Programme, cancel);
        var open = await issues.OpenAsync(arguments.Programme, cancel);
        var before = await db.Set<Match>().AsNoTracking().Where(match => match.Programme == arguments.Programme).SeenBy(run.By)
            .Select(match => new { match.Issue, match.Solution, match.Provider, match.State, match.Key }).ToListAsync(cancel);
        var known = before.Select(match => (match.Issue, match.Solution)).ToHashSet();
        known.UnionWith(await db.RuledOutAsync(arguments.Programme, cancel));
        var fitting = await comparison.ForAsync(arguments.Programme, open, Compared, cancel, at =>
            run.Report(0.1 + (0.8 * at / open.Count), "Matching.Find.Comparing", ("at", at + 1), ("all", open.Count)));
        var candidates = fitting.SelectMany(issue => issue.Where(candidate => candidate.Strength >= rules.LeastStrength && !known.Contains((candidate.Issue.Id, candidate.Solution.Id)))).ToList();
        var sizes = await directory.SizesAsync(candidates.Select(candidate => candidate.Solution.Organisation), cancel);
        var small = sizes.Where(size => size.Value < OrganisationSize.Large).Select(size => size.Key).ToHashSet();
        var share = new FairShare(rules, before.Where(match => match.State is MatchState.Suggested).CountBy(match => match.Provider), small);
        var chosen = share.Choose(candidates);
        await SuggestAsync(chosen, rules, arguments.Programme, [.. before.Select(match => match.Key)], run, cancel);
        return new JobResult($"/programmes/{arguments.Key}/matches", ("count", chosen.Count));
    }

    private async Task SuggestAsync(IReadOnlyList<Candidate> chosen, RulesOfMatching rules, ProgrammeId programme, HashSet<Key> taken, JobRun run, CancellationToken cancel)
    {
        foreach (var step in chosen.Chunk(AtOnce))
        {
            foreach (var candidate in step)
            {
                var sides = MatchSides.Of(candidate.Issue, candidate.Solution);
                var key = KeyField.Free(KeyField.Stem(sides.Title, MatchingTraces.Match), taken);
                var facts = new MatchFacts(MatchOrigin.Engine) { Strength = candidate.Strength, Reasons = candidate.Reasons };
                var match = new Match(MatchId.New(), programme, key, sides, facts, MatchTerm.Of(rules, db.Now))
                {
                    IsIllustrative = candidate.Issue.IsIllustrative || candidate.Solution.IsIllustrative,
                };
                db.Add(match);
                await threads.TieAsync(programme, candidate.Issue.Trace, match.Trace, cancel);
                await threads.TieAsync(programme, candidate.Solution.Trace, match.Trace, cancel);
            }

            (await db.SaveAsync(new Act(run.By, "matching.find-matches"), cancel)).Required();
            db.ChangeTracker.Clear();
        }
    }
}
