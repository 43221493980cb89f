namespace Musubi.Host.Composition;

/// <summary>The modules of which Musubi consists: the one place that lists them.</summary>
internal static class Modules
{
    public static IServiceCollection AddModules(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment) => services;

    public static WebApplication UseModules(this WebApplication app) => app;
}
