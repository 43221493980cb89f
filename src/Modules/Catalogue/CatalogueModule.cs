using Microsoft.Extensions.DependencyInjection;
using Musubi.Catalogue.Features.AddSolution;
using Musubi.Catalogue.Features.AtTheDesk;
using Musubi.Catalogue.Features.EditRules;
using Musubi.Catalogue.Features.EditSolution;
using Musubi.Catalogue.Features.ImportSolutions;
using Musubi.Catalogue.Features.ListSolutions;
using Musubi.Catalogue.Features.Mentioning;
using Musubi.Catalogue.Features.OnThread;
using Musubi.Catalogue.Features.RenewSeveral;
using Musubi.Catalogue.Features.RenewSolution;
using Musubi.Catalogue.Features.SendBackSolution;
using Musubi.Catalogue.Features.SubmitSolution;
using Musubi.Catalogue.Model;
using Musubi.Catalogue.Transfer;
using Musubi.Directory;
using Musubi.Persistence;
using Musubi.Persistence.Jobs;
using Musubi.Persistence.Transfer;
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
        services.AddThreadContent<Solution>().AddStation<SolutionStation>().AddWork<SolutionWork>();
        services.AddSingleton(new RoomTab("Catalogue.Solutions.Title", "solutions", 30));
        services.AddScoped<SolutionMentions>();
        services.AddScoped<Mentions>(provider => provider.GetRequiredService<SolutionMentions>().OfAsync);
        services.AddScoped<ITransferSection, SolutionsSection>();
        services.AddScoped<SolutionList>();
        services.AddScoped<SolutionOwners>();
        services.AddScoped<AddSolutionHandler>();
        services.AddScoped<EditSolutionHandler>();
        services.AddScoped<SolutionColumns>();
        services.AddScoped<SheetReader>();
        services.AddScoped<TakeSolutionFileHandler>();
        services.AddScoped<ImportSolutionsHandler>();
        services.AddJob<ClearSolutionFiles, ClearSolutionFilesJob>().AddSchedule("catalogue.clear-files", "0 42 3 * * ?", new ClearSolutionFiles());
        services.AddScoped<RenewSolutionHandler>();
        services.AddScoped<RenewSeveralHandler>();
        services.AddScoped<SendBackSolutionHandler>();
        services.AddScoped<SubmitSolutionHandler>();
        services.AddScoped<EditRulesHandler>();
        return services;
    }
}
