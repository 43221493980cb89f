using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Musubi.Foundation;
using Musubi.Persistence.Conventions;

namespace Musubi.Persistence.Jobs;

/// <summary>Starts jobs: in the transaction of the next save, or not at all.</summary>
public static class JobStarting
{
    /// <summary>Queues a job; a node takes it once <see cref="MusubiDb.SaveAsync"/> has committed it.</summary>
    /// <param name="db">The context whose next save queues it.</param>
    /// <param name="arguments">What is to be done.</param>
    /// <param name="by">Who starts it; it runs with the roles they hold now.</param>
    /// <param name="programme">The programme for which it works: its secretariat may watch and cancel it.</param>
    public static JobId Start<TArguments>(this MusubiDb db, TArguments arguments, Actor by, ProgrammeId? programme = null)
        where TArguments : class => Add(db, arguments, by, programme, onceKey: null);

    /// <summary>Queues a job that may be started only once for <paramref name="key"/>, whoever repeats the act.</summary>
    /// <returns>The job, whether started now or before.</returns>
    public static async Task<JobId> StartOnceAsync<TArguments>(
        this MusubiDb db, TArguments arguments, Actor by, string key, ProgrammeId? programme, CancellationToken cancel)
        where TArguments : class
    {
        var onceKey = $"{StableNameAttribute.Of(typeof(TArguments))} {key}";
        var jobs = db.Set<JobRecord>();
        var started = jobs.Local.FirstOrDefault(job => job.OnceKey == onceKey)
            ?? await jobs.AsNoTracking().FirstOrDefaultAsync(job => job.OnceKey == onceKey, cancel);
        return started?.Id ?? Add(db, arguments, by, programme, onceKey);
    }

    private static JobId Add<TArguments>(MusubiDb db, TArguments arguments, Actor by, ProgrammeId? programme, string? onceKey)
        where TArguments : class
    {
        var now = db.Now;
        var job = new JobRecord
        {
            Id = new JobId(Guid.CreateVersion7(now.ToDateTimeOffset())),
            Kind = db.GetService<JobKinds>().Of(typeof(TArguments)).Name,
            Arguments = StoredJson.Write(arguments),
            Programme = programme,
            OnceKey = onceKey,
            By = Starter.Of(by),
            Account = by.Account,
            QueuedAt = now,
            DueAt = now,
        };
        db.Add(job);
        db.AfterCommit(db.GetService<JobSignal>().Set);
        return job.Id;
    }
}

/// <summary>Wakes the workers of this node as soon as a job was queued here; the others look by themselves.</summary>
internal sealed class JobSignal : Signal;
