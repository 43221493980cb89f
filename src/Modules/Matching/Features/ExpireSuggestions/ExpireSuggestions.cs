using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Matching.Model;
using Musubi.Persistence;
using Musubi.Persistence.Jobs;

namespace Musubi.Matching.Features.ExpireSuggestions;

/// <summary>Ends suggestions whose time to answer is over.</summary>
[StableName("matching.expire-suggestions")]
internal sealed record ExpireDue;

internal sealed class ExpireSuggestionsJob(MusubiDb db) : IJob<ExpireDue>
{
    // In steps, so that an answer given meanwhile costs one step and not the whole run.
    private const int AtOnce = 100;

    public async Task<Result<JobResult>> RunAsync(ExpireDue arguments, JobRun run, CancellationToken cancel)
    {
        var ended = 0;
        while (await StepAsync(run, cancel) is > 0 and var step)
        {
            ended += step;
        }

        return new JobResult(null, ("count", ended));
    }

    private async Task<int> StepAsync(JobRun run, CancellationToken cancel)
    {
        var now = db.Now;
        var due = await db.Set<Match>().Where(match => match.State == MatchState.Suggested && match.ExpiresAt <= now).OrderBy(match => match.ExpiresAt).Take(AtOnce).ToListAsync(cancel);
        var ended = due.Count(match => match.Expire(now));
        (await db.SaveAsync(new Act(run.By, "matching.expire-suggestions"), cancel)).Required();
        db.ChangeTracker.Clear();
        return ended;
    }
}
