using Microsoft.Extensions.DependencyInjection;
using Musubi.Directory;
using Musubi.Persistence;
using Musubi.Programmes.Features.FrontPage;
using Musubi.Programmes.Features.ShowProgramme;
using Musubi.WebKit;

namespace Musubi.Programmes;

/// <summary>Registers the module.</summary>
public static class ProgrammesModule
{
    /// <summary>Adds programmes, editions, memberships, topics and known facts.</summary>
    public static IServiceCollection AddProgrammes(this IServiceCollection services)
    {
        services.AddSingleton(new ModuleTables("programmes", typeof(ProgrammesModule).Assembly));
        services.AddWords(typeof(ProgrammesModule).Assembly);
        services.AddScoped<ProgrammesLookup>();
        services.AddScoped<ProgrammeNames>(provider => async (programmes, cancel) =>
            (await provider.GetRequiredService<ProgrammesLookup>().FindAsync(programmes, cancel)).ToDictionary(found => found.Key, found => found.Value.Name));
        services.AddScoped<ProgrammeEntries>();
        services.AddScoped(provider => new ProgrammesLinks(provider.GetRequiredService<Text>().Language));
        services.AddScoped<FrontQuery>();
        services.AddScoped<ProgrammeQuery>();
        return services;
    }
}
