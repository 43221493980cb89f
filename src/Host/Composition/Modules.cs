using Musubi.Access;
using Musubi.Agreements;
using Musubi.Catalogue;
using Musubi.Delivery;
using Musubi.Directory;
using Musubi.Events;
using Musubi.Grants;
using Musubi.Issues;
using Musubi.Matching;
using Musubi.Meetings;
using Musubi.Practices;
using Musubi.Programmes;

namespace Musubi.Host.Composition;

/// <summary>The modules of which Musubi consists: the one place that lists them.</summary>
internal static class Modules
{
    public static IServiceCollection AddModules(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment) => services
        .AddDirectory()
        .AddProgrammes()
        .AddAccess(configuration, environment)
        .AddIssues()
        .AddCatalogue()
        .AddMatching()
        .AddEvents()
        .AddMeetings()
        .AddAgreements()
        .AddGrants()
        .AddDelivery()
        .AddPractices();

    /// <summary>What runs between routing and authorization.</summary>
    public static void UseModules(this WebApplication app) => app.UseAccess();

    /// <summary>Addresses of modules that are not pages.</summary>
    public static void MapModules(this WebApplication app) => app.MapAccess();
}
