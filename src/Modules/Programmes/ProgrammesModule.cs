using Microsoft.Extensions.DependencyInjection;
using Musubi.Directory;
using Musubi.Persistence;
using Musubi.Persistence.Transfer;
using Musubi.Programmes.Features.FrontPage;
using Musubi.Programmes.Features.ShowProgramme;
using Musubi.Programmes.Transfer;
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
        services.AddScoped<ProgrammeDraft>();
        services.AddScoped<ITransferSection, TopicsSection>();
        services.AddScoped<ITransferSection, ProgrammeSection>();
        services.AddScoped<ITransferSection, EditionsSection>();
        services.AddScoped<ITransferSection, MembershipsSection>();
        services.AddScoped<ITransferSection, FactsSection>();
        services.AddScoped(provider => new ProgrammesLinks(provider.GetRequiredService<Text>().Language));
        services.AddScoped<FrontQuery>();
        services.AddScoped<ProgrammeQuery>();
        return services;
    }
}
