using Microsoft.Extensions.DependencyInjection;
using Musubi.Events.Features.AddDelegation;
using Musubi.Events.Features.AddEvent;
using Musubi.Events.Features.AddReport;
using Musubi.Events.Features.AnswerRegistration;
using Musubi.Events.Features.EditDelegation;
using Musubi.Events.Features.EditEvent;
using Musubi.Events.Features.EditReport;
using Musubi.Events.Features.ListDelegations;
using Musubi.Events.Features.ListEvents;
using Musubi.Events.Features.ListRegistrations;
using Musubi.Events.Features.ListReports;
using Musubi.Events.Features.MoveDelegation;
using Musubi.Events.Features.MoveEvent;
using Musubi.Events.Features.OnDesk;
using Musubi.Events.Features.OnThread;
using Musubi.Events.Features.Register;
using Musubi.Events.Model;
using Musubi.Events.Store;
using Musubi.Events.Transfer;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Persistence.Transfer;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Events;

/// <summary>Registers the module.</summary>
public static class EventsModule
{
    /// <summary>Adds events with registrations, delegations and visit reports.</summary>
    public static IServiceCollection AddEvents(this IServiceCollection services)
    {
        services.AddSingleton(new ModuleTables("events", typeof(EventsModule).Assembly));
        services.AddWords(typeof(EventsModule).Assembly);
        services.AddScoped(provider => new EventsLinks(provider.GetRequiredService<Text>().Language));
        services.AddScoped<EventsLookup>();
        services.AddThreadContent<Event>().AddThreadContent<Delegation>().AddThreadContent<VisitReport>();
        services.AddStation<EventStation>().AddStation<DelegationStation>().AddStation<ReportStation>();
        services.AddOverview<DelegationOverview>().AddOverview<EventOverview>();
        services.AddWork<EventWork>();
        services.AddSingleton(new RoomTab("Events.Events.Title", "events", 50));
        services.AddSingleton(new RoomTab("Events.Delegations.Title", "delegations", 51));
        services.AddSingleton(new RoomTab("Events.Reports.Title", "reports", 52));
        services.AddSingleton(new NextStep(Event.TraceKind, "Events.Report.New", "reports/new", Role.Secretariat, Role.Delegate));
        services.AddSingleton(new NextStep(Delegation.TraceKind, "Events.Report.New", "reports/new", Role.Secretariat, Role.Delegate));
        services.AddScoped<ITransferSection, EventsSection>();
        services.AddScoped<ITransferSection, DelegationsSection>();
        services.AddScoped<ITransferSection, ReportsSection>();
        AddSlices(services);
        return services;
    }

    private static void AddSlices(IServiceCollection services)
    {
        services.AddScoped<Seats>();
        services.AddScoped<Journeys>();
        services.AddScoped<ReportChecks>();
        services.AddScoped<EventQuestions>();
        services.AddScoped<EventList>();
        services.AddScoped<DelegationList>();
        services.AddScoped<ReportList>();
        services.AddScoped<RegistrationList>();
        services.AddScoped<AddEventHandler>();
        services.AddScoped<EditEventHandler>();
        services.AddScoped<MoveEventHandler>();
        services.AddScoped<RegisterHandler>();
        services.AddScoped<AnswerRegistrationHandler>();
        services.AddScoped<AddDelegationHandler>();
        services.AddScoped<EditDelegationHandler>();
        services.AddScoped<MoveDelegationHandler>();
        services.AddScoped<AddReportHandler>();
        services.AddScoped<EditReportHandler>();
    }
}
