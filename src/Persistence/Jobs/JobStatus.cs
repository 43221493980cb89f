using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using NodaTime;

namespace Musubi.Persistence.Jobs;

/// <summary>A job as it is shown.</summary>
/// <param name="Id">The job.</param>
/// <param name="Kind">Its stable name; its title is the word <c>Job.{kind}.Title</c>.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Percent">How far it is, from 0 to 100.</param>
/// <param name="Doing">What it is doing.</param>
/// <param name="StartedBy">Who started it.</param>
/// <param name="QueuedAt">When.</param>
/// <param name="EndedAt">When it ended.</param>
/// <param name="IsCancelAsked">True when somebody has cancelled it and it has not stopped yet.</param>
/// <param name="Result">What came of it.</param>
/// <param name="ResultPath">Where that is seen: an address without the language.</param>
/// <param name="Problem">Why it failed.</param>
public sealed record JobStatus(
    JobId Id,
    string Kind,
    JobState State,
    int Percent,
    Saying? Doing,
    string StartedBy,
    Instant QueuedAt,
    Instant? EndedAt,
    bool IsCancelAsked,
    Saying? Result,
    string? ResultPath,
    Saying? Problem)
{
    /// <summary>True while something can still change.</summary>
    public bool IsOpen => State is JobState.Queued or JobState.Running;
}

/// <summary>Reads and cancels jobs, for those whom they concern: who started one, and the secretariat of its programme.</summary>
public static class JobReading
{
    /// <summary>The job; null when there is none for this reader.</summary>
    public static async Task<JobStatus?> FindJobAsync(this MusubiDb db, JobId id, CancellationToken cancel) =>
        await ForReader(db).SingleOrDefaultAsync(job => job.Id == id, cancel) is not { } job ? null : new(
            job.Id, job.Kind, job.State, job.Percent, job.Doing, job.By.Name, job.QueuedAt, job.EndedAt, job.IsCancelAsked, job.Result, job.ResultPath, job.Problem);

    /// <summary>Asks a job to stop: at once when it has not begun, else within a second or two.</summary>
    /// <returns>Refuses with <c>jobs.unknown</c> when there is none for this reader, with <c>jobs.ended</c> when it is over.</returns>
    public static async Task<Result<Done>> CancelJobAsync(this MusubiDb db, JobId id, CancellationToken cancel)
    {
        if (!await ForReader(db).AnyAsync(job => job.Id == id, cancel))
        {
            return JobProblems.Unknown();
        }

        var (now, name) = (db.Now, db.Reader.Name);
        var queued = await db.Set<JobRecord>().Where(job => job.Id == id && job.State == JobState.Queued).ExecuteUpdateAsync(
            set => set.SetProperty(job => job.State, JobState.Cancelled).SetProperty(job => job.EndedAt, now).SetProperty(job => job.CancelledBy, name), cancel);
        var running = queued == 1 ? 0 : await db.Set<JobRecord>().Where(job => job.Id == id && job.State == JobState.Running).ExecuteUpdateAsync(
            set => set.SetProperty(job => job.IsCancelAsked, true).SetProperty(job => job.CancelledBy, name), cancel);
        return queued + running == 1 ? Done.It : JobProblems.Ended();
    }

    private static IQueryable<JobRecord> ForReader(MusubiDb db)
    {
        var reader = db.Reader;
        if (reader.IsSystem)
        {
            return db.Set<JobRecord>().AsNoTracking();
        }

        var account = reader.Account;
        var programmes = reader.Roles.Where(held => held.Role is Role.Secretariat).Select(held => held.Programme).ToArray();
        return db.Set<JobRecord>().AsNoTracking().Where(job =>
            (job.Account != null && job.Account == account) || (job.Programme != null && programmes.Contains(job.Programme)));
    }
}
