using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Persistence.Outbox;
using NodaTime;

namespace Musubi.Persistence.Jobs;

/// <summary>Clears away what nobody needs any more: delivered messages after 30 days, ended jobs after 90.</summary>
[StableName("server.housekeeping")]
internal sealed record Housekeeping;

internal sealed class HousekeepingJob(MusubiDb db) : IJob<Housekeeping>
{
    public async Task<Result<JobResult>> RunAsync(Housekeeping arguments, JobRun run, CancellationToken cancel)
    {
        var (monthAgo, quarterAgo) = (db.Now - Duration.FromDays(30), db.Now - Duration.FromDays(90));
        var messages = await db.Set<OutboxMessage>().Where(message => message.State == MessageState.Done && message.DoneAt < monthAgo).ExecuteDeleteAsync(cancel);
        var jobs = await db.Set<JobRecord>().Where(job => job.EndedAt < quarterAgo).ExecuteDeleteAsync(cancel);
        return new JobResult(null, ("messages", messages), ("jobs", jobs));
    }
}
