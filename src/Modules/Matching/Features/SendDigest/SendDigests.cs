using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Issues;
using Musubi.Matching.Features.FindMatches;
using Musubi.Matching.Model;
using Musubi.Matching.Store;
using Musubi.Persistence;
using Musubi.Persistence.Jobs;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Matching.Features.SendDigest;

/// <summary>Writes to both sides what newly fits, in programmes whose days between two mails are over.</summary>
[StableName("matching.send-digests")]
internal sealed record DigestsDue;

/// <summary>Finds what newly fits: what nobody brought together, ruled out or was told of before.</summary>
internal sealed class SendDigestsJob(MusubiDb db, ProgrammesLookup programmes, IssuesLookup issues, Comparison comparison, DigestMails mails) : IJob<DigestsDue>
{
    // A mail names what fits best; the page behind its link shows the rest.
    private const int MostPerIssue = 3;

    public async Task<Result<JobResult>> RunAsync(DigestsDue arguments, JobRun run, CancellationToken cancel)
    {
        var sent = 0;
        foreach (var programme in await programmes.InUseAsync(cancel))
        {
            cancel.ThrowIfCancellationRequested();
            sent += await WriteAsync(programme, run, cancel);
        }

        return new JobResult(null, ("count", sent));
    }

    private async Task<int> WriteAsync(ProgrammeFace programme, JobRun run, CancellationToken cancel)
    {
        var rules = await db.RulesOfAsync(programme.Id, cancel);
        var told = await db.Set<Announced>().AsNoTracking().Where(pair => pair.Programme == programme.Id).ToListAsync(cancel);
        if (rules.DigestDays == 0 || (told.Count > 0 && told.Max(pair => pair.At) + Duration.FromDays(rules.DigestDays) > db.Now))
        {
            return 0;
        }

        var known = told.Select(pair => (pair.Issue, pair.Solution)).ToHashSet();
        known.UnionWith(await db.RuledOutAsync(programme.Id, cancel));
        known.UnionWith((await db.Set<Match>().AsNoTracking().Where(match => match.Programme == programme.Id).Select(match => new { match.Issue, match.Solution }).ToListAsync(cancel))
            .Select(match => (match.Issue, match.Solution)));
        var fitting = await comparison.ForAsync(programme.Id, await issues.OpenAsync(programme.Id, cancel), MostPerIssue, cancel);
        var fresh = fitting.SelectMany(issue => issue)
            .Where(candidate => candidate.Strength >= rules.LeastStrength && !known.Contains((candidate.Issue.Id, candidate.Solution.Id))).ToList();
        if (fresh.Count == 0)
        {
            return 0;
        }

        db.AddRange(fresh.Select(candidate => new Announced(programme.Id, candidate.Issue.Id, candidate.Solution.Id, db.Now)));
        var decided = (await db.Set<Consideration>().AsNoTracking().Where(one => one.Programme == programme.Id).Select(one => new { one.Issue, one.Solution }).ToListAsync(cancel))
            .Select(one => (one.Issue, one.Solution)).ToHashSet();
        var count = await mails.QueueAsync(programme, fresh, candidate => decided.Contains((candidate.Issue.Id, candidate.Solution.Id)), cancel);
        (await db.SaveAsync(new Act(run.By, "matching.send-digests"), cancel)).Required();
        db.ChangeTracker.Clear();
        return count;
    }
}
