using Microsoft.Extensions.DependencyInjection;
using Musubi.Persistence;

namespace Musubi.Directory;

/// <summary>Places, organisations and people.</summary>
public static class DirectoryModule
{
    /// <summary>Registers the module.</summary>
    public static IServiceCollection AddDirectory(this IServiceCollection services)
    {
        services.AddSingleton(new ModuleTables("directory", typeof(DirectoryModule).Assembly));
        services.AddScoped<DirectoryLookup>();
        services.AddScoped<DirectoryEntries>();
        return services;
    }
}
