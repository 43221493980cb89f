using Microsoft.Extensions.DependencyInjection;
using Musubi.Delivery;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Persistence.Transfer;
using Musubi.Practices.Features.AddPractice;
using Musubi.Practices.Features.AddReplication;
using Musubi.Practices.Features.EditPractice;
using Musubi.Practices.Features.EditReplication;
using Musubi.Practices.Features.EndReplication;
using Musubi.Practices.Features.Mentioning;
using Musubi.Practices.Features.RenewPractice;
using Musubi.Practices.Features.ShowPractice;
using Musubi.Practices.Features.StartReplication;
using Musubi.Practices.Features.TellPractices;
using Musubi.Practices.Features.Threading;
using Musubi.Practices.Features.Working;
using Musubi.Practices.Model;
using Musubi.Practices.Transfer;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Practices;

/// <summary>Registers the module.</summary>
public static class PracticesModule
{
    /// <summary>Adds practices and replications.</summary>
    public static IServiceCollection AddPractices(this IServiceCollection services)
    {
        services.AddSingleton(new ModuleTables("practices", typeof(PracticesModule).Assembly));
        services.AddWords(typeof(PracticesModule).Assembly);
        services.AddScoped<PracticesLookup>();
        services.AddScoped(provider => new PracticesLinks(provider.GetRequiredService<Text>().Language));
        services.AddThreadContent<Practice>().AddThreadContent<Replication>();
        services.AddSingleton(new RoomTab("Practices.Practices", "practices", 120));
        services.AddSingleton(new RoomTab("Practices.Replications", "replications", 130));
        services.AddSingleton(new NextStep(DeliveryTraces.Plan, "Practices.AddPractice.Next", "practices/new", Role.Secretariat, Role.CityOfficer));
        services.AddSingleton(new NextStep(DeliveryTraces.Indicator, "Practices.AddPractice.Next", "practices/new", Role.Secretariat, Role.CityOfficer));
        services.AddSingleton(new NextStep(PracticesTraces.Practice, "Practices.AddReplication.Next", "replications/new", Role.Secretariat, Role.CityOfficer));
        services.AddStation<PracticeStation>().AddStation<ReplicationStation>().AddWork<PracticesWork>();
        services.AddScoped<CurrentPractices>();
        services.AddScoped<PracticesInSight>(provider => provider.GetRequiredService<CurrentPractices>().ReadAsync);
        services.AddScoped<PracticeMentions>();
        services.AddScoped<Mentions>(provider => provider.GetRequiredService<PracticeMentions>().OfAsync);
        services.AddScoped<ITransferSection, PracticesSection>().AddScoped<ITransferSection, ReplicationsSection>();
        AddPages(services);
        return services;
    }

    private static void AddPages(IServiceCollection services)
    {
        services.AddScoped<PracticeQuery>();
        services.AddScoped<PracticeChoices>();
        services.AddScoped<AddPracticeHandler>();
        services.AddScoped<EditPracticeHandler>();
        services.AddScoped<RenewPracticeHandler>();
        services.AddScoped<AddReplicationHandler>();
        services.AddScoped<EditReplicationHandler>();
        services.AddScoped<StartReplicationHandler>();
        services.AddScoped<EndReplicationHandler>();
    }
}
