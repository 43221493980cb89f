using Microsoft.Extensions.DependencyInjection;
using Musubi.Issues.Model;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Issues;

/// <summary>Hearings and local issues.</summary>
public static class IssuesModule
{
    /// <summary>Registers the module.</summary>
    public static IServiceCollection AddIssues(this IServiceCollection services)
    {
        services.AddSingleton(new ModuleTables("issues", typeof(IssuesModule).Assembly));
        services.AddWords(typeof(IssuesModule).Assembly);
        services.AddScoped(provider => new IssuesLinks(provider.GetRequiredService<ProgrammesLinks>()));
        services.AddScoped<IssuesLookup>();
        services.AddThreadContent<Hearing>().AddThreadContent<Issue>();
        return services;
    }
}
