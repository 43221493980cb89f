using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Musubi.Persistence.Files;
using Musubi.Persistence.Jobs;
using Musubi.Persistence.Keys;
using Musubi.Persistence.Mail;
using Musubi.Persistence.Outbox;
using Quartz;

namespace Musubi.Persistence;

/// <summary>Registers what works behind the pages: outbox, mail, files, jobs and keys.</summary>
public static class Machinery
{
    /// <summary>Registers the machinery. It runs where the host is started (serve, worker), not in a single command.</summary>
    public static IServiceCollection AddMusubiMachinery(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddMail(configuration, environment);
        services.AddOptions<Musubi.Persistence.Files.FileOptions>().Bind(configuration.GetSection("Files"));
        services.AddScoped<FileStore>();
        services.AddKeys(configuration);
        services.AddHostedService<OutboxService>();
        services.AddOptions<JobOptions>().Bind(configuration.GetSection("Jobs"));
        services.AddHostedService<JobService>();
        services.AddSingleton<ScheduleClerk>();
        services.AddQuartz();
        services.AddQuartzHostedService();
        services.AddJob<Housekeeping, HousekeepingJob>().AddSchedule("server.housekeeping", "0 17 3 * * ?", new Housekeeping());
        return services;
    }

    /// <summary>What the context itself needs to tell news and to start jobs.</summary>
    internal static void AddTelling(this IServiceCollection services)
    {
        services.TryAddSingleton<Subscriptions>();
        services.TryAddSingleton<OutboxSignal>();
        services.TryAddSingleton(provider => new OutboxDispatcher(
            provider.GetRequiredService<IServiceScopeFactory>(),
            provider.GetRequiredService<Subscriptions>(),
            provider.GetRequiredService<ILogger<OutboxDispatcher>>()));
        services.TryAddSingleton<JobKinds>();
        services.TryAddSingleton<JobSignal>();
        services.TryAddSingleton(provider => new JobRunner(
            provider.GetRequiredService<IServiceScopeFactory>(),
            provider.GetRequiredService<JobKinds>(),
            provider.GetRequiredService<ILogger<JobRunner>>()));
    }
}
