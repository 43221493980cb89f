using Musubi.Access;
using Musubi.Directory;
using Musubi.Events;
using Musubi.Meetings;
using Musubi.Programmes;

namespace Musubi.Host.Composition;

/// <summary>The modules of which Musubi consists: the one place that lists them.</summary>
internal static class Modules
{
    public static IServiceCollection AddModules(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment) => services
        .AddDirectory()
        .AddProgrammes()
        .AddEvents()
        .AddMeetings()
        .AddAccess(configuration, environment);

    /// <summary>What runs between routing and authorization.</summary>
    public static void UseModules(this WebApplication app) => app.UseAccess();

    /// <summary>Addresses of modules that are not pages.</summary>
    public static void MapModules(this WebApplication app) => app.MapAccess();
}
