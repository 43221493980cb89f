using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using NodaTime;

namespace Musubi.Persistence.Jobs;

/// <summary>The jobs as a queue in the database: claim, hold, end. Every write after the claim succeeds only while the claim is held.</summary>
internal static class JobQueue
{
    public const int MostTries = 5;

    /// <summary>How long a claim lasts when its node says nothing more. After a node's death its jobs wait this long.</summary>
    public static readonly Duration Hold = Duration.FromMinutes(1);

    private static readonly Duration[] Pauses =
        [Duration.FromSeconds(10), Duration.FromMinutes(1), Duration.FromMinutes(10), Duration.FromHours(1)];

    /// <summary>Takes the job that has been due longest, or that its node has left behind; null when there is none.</summary>
    public static async Task<JobRecord?> ClaimAsync(MusubiDb db, CancellationToken cancel)
    {
        var now = db.Now;
        if (!await db.Set<JobRecord>().AnyAsync(job => (job.State == JobState.Queued || job.State == JobState.Running) && job.DueAt <= now, cancel))
        {
            return null;
        }

        var (moment, until) = (now.ToDateTimeUtc(), (now + Hold).ToDateTimeUtc());
        var taken = db.Database.IsNpgsql()
            ? db.Set<JobRecord>().FromSql(
                $"""
                UPDATE core.jobs SET state = 'Running', tries = tries + 1, due_at = {until}, started_at = coalesce(started_at, {moment})
                WHERE id = (SELECT id FROM core.jobs WHERE state IN ('Queued', 'Running') AND due_at <= {moment} ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
                RETURNING *
                """)
            : db.Set<JobRecord>().FromSql(
                $"""
                UPDATE core_jobs SET state = 'Running', tries = tries + 1, due_at = {until}, started_at = coalesce(started_at, {moment})
                WHERE id = (SELECT id FROM core_jobs WHERE state IN ('Queued', 'Running') AND due_at <= {moment} ORDER BY due_at, id LIMIT 1)
                RETURNING *
                """);
        return (await taken.AsNoTracking().ToListAsync(cancel)).SingleOrDefault();
    }

    /// <summary>Says that the node is still at it, and how far.</summary>
    /// <returns>False when the claim is lost.</returns>
    public static async Task<bool> HoldAsync(MusubiDb db, JobRecord job, (int Percent, Saying? Doing, string? Kept)? change, CancellationToken cancel)
    {
        var until = db.Now + Hold;
        return await Held(db, job).ExecuteUpdateAsync(
            set =>
            {
                set.SetProperty(one => one.DueAt, until);
                if (change is var (percent, doing, kept))
                {
                    set.SetProperty(one => one.Percent, percent).SetProperty(one => one.Doing, doing).SetProperty(one => one.Kept, kept);
                }
            },
            cancel) == 1;
    }

    public static Task<bool> IsCancelAskedAsync(MusubiDb db, JobRecord job, CancellationToken cancel) =>
        db.Set<JobRecord>().AnyAsync(one => one.Id == job.Id && one.IsCancelAsked, cancel);

    public static Task EndAsync(MusubiDb db, JobRecord job, JobResult result, CancellationToken cancel)
    {
        var (now, saying, path) = (db.Now, Saying.Of($"Job.{job.Kind}.Done", result.Facts), result.Path);
        return Held(db, job).ExecuteUpdateAsync(
            set => set.SetProperty(one => one.State, JobState.Done).SetProperty(one => one.EndedAt, now).SetProperty(one => one.Percent, 100)
                .SetProperty(one => one.Result, saying).SetProperty(one => one.ResultPath, path)
                .SetProperty(one => one.Problem, (Saying?)null).SetProperty(one => one.Detail, (string?)null),
            cancel);
    }

    public static Task CancelAsync(MusubiDb db, JobRecord job, CancellationToken cancel)
    {
        var now = db.Now;
        return Held(db, job).ExecuteUpdateAsync(set => set.SetProperty(one => one.State, JobState.Cancelled).SetProperty(one => one.EndedAt, now), cancel);
    }

    /// <summary>Ends it for good with what its reader is told.</summary>
    public static Task FailAsync(MusubiDb db, JobRecord job, Problem problem, string? detail, CancellationToken cancel)
    {
        var (now, saying) = (db.Now, Saying.Of($"Problem.{problem.Code}", problem.Facts.Select(fact => (fact.Key, fact.Value))));
        return Held(db, job).ExecuteUpdateAsync(
            set => set.SetProperty(one => one.State, JobState.Failed).SetProperty(one => one.EndedAt, now)
                .SetProperty(one => one.Problem, saying).SetProperty(one => one.Detail, detail),
            cancel);
    }

    /// <summary>Lets it wait for the next try, or ends it after the last.</summary>
    public static Task RetryAsync(MusubiDb db, JobRecord job, Exception exception, CancellationToken cancel)
    {
        var text = $"{exception.GetType().Name}: {exception.Message}";
        var detail = text.Length <= 1000 ? text : text[..1000];
        if (job.Tries >= MostTries)
        {
            return FailAsync(db, job, JobProblems.Failed(), detail, cancel);
        }

        var due = db.Now + Pauses[job.Tries - 1];
        return Held(db, job).ExecuteUpdateAsync(
            set => set.SetProperty(one => one.State, JobState.Queued).SetProperty(one => one.DueAt, due).SetProperty(one => one.Detail, detail), cancel);
    }

    /// <summary>Gives it back untried, because the node stops: another, or this one after its restart, takes it at once.</summary>
    public static Task GiveBackAsync(MusubiDb db, JobRecord job, CancellationToken cancel)
    {
        var now = db.Now;
        return Held(db, job).ExecuteUpdateAsync(
            set => set.SetProperty(one => one.State, JobState.Queued).SetProperty(one => one.DueAt, now).SetProperty(one => one.Tries, one => one.Tries - 1), cancel);
    }

    private static IQueryable<JobRecord> Held(MusubiDb db, JobRecord job) =>
        db.Set<JobRecord>().Where(one => one.Id == job.Id && one.State == JobState.Running && one.Tries == job.Tries);
}
