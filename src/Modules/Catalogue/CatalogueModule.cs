using Microsoft.Extensions.DependencyInjection;
using Musubi.Catalogue.Model;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Catalogue;

/// <summary>Solutions that partners offer.</summary>
public static class CatalogueModule
{
    /// <summary>Registers the module.</summary>
    public static IServiceCollection AddCatalogue(this IServiceCollection services)
    {
        services.AddSingleton(new ModuleTables("catalogue", typeof(CatalogueModule).Assembly));
        services.AddWords(typeof(CatalogueModule).Assembly);
        services.AddScoped(provider => new CatalogueLinks(provider.GetRequiredService<ProgrammesLinks>()));
        services.AddScoped<CatalogueLookup>();
        services.AddThreadContent<Solution>();
        return services;
    }
}
