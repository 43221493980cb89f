using Microsoft.Extensions.DependencyInjection;
using Musubi.Directory.Features.ChangeStanding;
using Musubi.Directory.Features.CreateOrganisation;
using Musubi.Directory.Features.CreatePerson;
using Musubi.Directory.Features.CreatePlace;
using Musubi.Directory.Features.Describing;
using Musubi.Directory.Features.EditOrganisation;
using Musubi.Directory.Features.EditPerson;
using Musubi.Directory.Features.EditPlace;
using Musubi.Directory.Features.Listing;
using Musubi.Directory.Features.ListOrganisations;
using Musubi.Directory.Features.ListPeople;
using Musubi.Directory.Features.ListPlaces;
using Musubi.Directory.Transfer;
using Musubi.Persistence;
using Musubi.Persistence.Transfer;
using Musubi.WebKit;

namespace Musubi.Directory;

/// <summary>Places, organisations and people.</summary>
public static class DirectoryModule
{
    /// <summary>Registers the module. Somebody has to give <see cref="ProgrammeNames"/>.</summary>
    public static IServiceCollection AddDirectory(this IServiceCollection services)
    {
        services.AddSingleton(new ModuleTables("directory", typeof(DirectoryModule).Assembly));
        services.AddWords(typeof(DirectoryModule).Assembly);
        services.AddSingleton(new NavigationEntry("Directory.Places.Title", "/places", 30));
        services.AddSingleton(new NavigationEntry("Directory.Organisations.Title", "/organisations", 31));
        services.AddSingleton(new NavigationEntry("Directory.People.Title", "/people", 32));
        services.AddScoped<DirectoryLookup>();
        services.AddScoped(provider => new DirectoryLinks(provider.GetRequiredService<Text>().Language));
        services.AddScoped<EntryFilters>();
        services.AddScoped<Mentioned>();
        services.AddScoped<ChangeStandingHandler>();
        services.AddScoped<PersonAccounts>();
        services.AddScoped<PlaceList>();
        services.AddScoped<CreatePlaceHandler>();
        services.AddScoped<EditPlaceHandler>();
        services.AddScoped<OrganisationList>();
        services.AddScoped<CreateOrganisationHandler>();
        services.AddScoped<EditOrganisationHandler>();
        services.AddScoped<PersonList>();
        services.AddScoped<CreatePersonHandler>();
        services.AddScoped<EditPersonHandler>();
        services.AddScoped<ITransferSection, PlacesSection>();
        services.AddScoped<ITransferSection, OrganisationsSection>();
        services.AddScoped<ITransferSection, PeopleSection>();
        return services;
    }
}
