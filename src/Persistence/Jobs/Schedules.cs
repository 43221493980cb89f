using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Musubi.Foundation;
using Quartz;

namespace Musubi.Persistence.Jobs;

/// <summary>Registers jobs that begin by the clock.</summary>
public static class Schedules
{
    /// <summary>Starts a job at every moment that <paramref name="cron"/> names in UTC: once, however many nodes there are, and
    /// afterwards when no node was running at that moment.</summary>
    /// <param name="services">The program's services.</param>
    /// <param name="name">A name that never changes: "server.housekeeping".</param>
    /// <param name="cron">Seconds, minutes, hours, day of month, month, day of week: "0 17 3 * * ?" is 03:17 every day.</param>
    /// <param name="arguments">What is to be done.</param>
    public static IServiceCollection AddSchedule<TArguments>(this IServiceCollection services, string name, string cron, TArguments arguments)
        where TArguments : class
    {
        var schedule = new Schedule(
            name,
            new CronExpression(cron, TimeZoneInfo.Utc),
            (db, key, cancel) => db.StartOnceAsync(arguments, Actor.System("schedule"), key, programme: null, cancel));
        services.AddSingleton(schedule);
        services.ConfigureAllQuartzSchedulers(quartz => quartz.ScheduleJob(
            name,
            (ScheduleClerk clerk, CancellationToken cancel) => clerk.StartAsync(schedule, cancel),
            trigger => trigger.WithCronSchedule(cron, when => when.InTimeZone(TimeZoneInfo.Utc))));
        return services;
    }
}

/// <summary>That a job begins by the clock.</summary>
internal sealed record Schedule(string Name, CronExpression Cron, Func<MusubiDb, string, CancellationToken, Task<JobId>> StartAsync)
{
    /// <summary>The last moment named by the schedule up to <paramref name="now"/>, within a year.</summary>
    public DateTimeOffset? LastUpTo(DateTimeOffset now)
    {
        foreach (var hours in (int[])[1, 24, 24 * 8, 24 * 32, 24 * 366])
        {
            DateTimeOffset? last = null;
            var next = Cron.GetNextValidTimeAfter(now.AddHours(-hours));
            while (next <= now)
            {
                (last, next) = (next, Cron.GetNextValidTimeAfter(next.Value));
            }

            if (last is not null)
            {
                return last;
            }
        }

        return null;
    }

    /// <summary>The key under which the start of that moment happens once.</summary>
    public string KeyOf(DateTimeOffset moment) => $"{Name}@{moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)}";
}

/// <summary>Turns moments of the clock into jobs. Any number of nodes may do so: the key makes it one.</summary>
internal sealed class ScheduleClerk(IServiceScopeFactory scopes, TimeProvider clock)
{
    /// <summary>Starts the job of the latest moment, unless it was started already.</summary>
    public async Task StartAsync(Schedule schedule, CancellationToken cancel)
    {
        if (schedule.LastUpTo(clock.GetUtcNow()) is not { } moment)
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Actor = Actor.System("schedule");
        var db = scope.ServiceProvider.GetRequiredService<MusubiDb>();
        try
        {
            await schedule.StartAsync(db, schedule.KeyOf(moment), cancel);
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException) when (!cancel.IsCancellationRequested)
        {
            // Another node was first by a moment: the unique key says so. Any other fault would meet the next moment, too, and be seen.
            db.ChangeTracker.Clear();
            if (!await db.Set<JobRecord>().AnyAsync(job => job.OnceKey!.EndsWith(schedule.KeyOf(moment)), cancel))
            {
                throw;
            }
        }
    }

    /// <summary>Makes up for a moment that passed while nobody was running; a schedule that never ran waits for its first moment.</summary>
    public async Task MakeUpAsync(Schedule schedule, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var part = $" {schedule.Name}@";
        if (await scope.ServiceProvider.GetRequiredService<MusubiDb>().Set<JobRecord>().AnyAsync(job => job.OnceKey!.Contains(part), cancel))
        {
            await StartAsync(schedule, cancel);
        }
    }
}
