using Microsoft.Extensions.DependencyInjection;
using Musubi.Matching.Model;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Matching;

/// <summary>Issues and solutions brought together.</summary>
public static class MatchingModule
{
    /// <summary>Registers the module.</summary>
    public static IServiceCollection AddMatching(this IServiceCollection services)
    {
        services.AddSingleton(new ModuleTables("matching", typeof(MatchingModule).Assembly));
        services.AddWords(typeof(MatchingModule).Assembly);
        services.AddScoped(provider => new MatchingLinks(provider.GetRequiredService<ProgrammesLinks>(), provider.GetRequiredService<Text>().Language));
        services.AddScoped<MatchesLookup>();
        services.AddThreadContent<Match>();
        return services;
    }
}
