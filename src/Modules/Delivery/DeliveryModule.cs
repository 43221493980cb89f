using Microsoft.Extensions.DependencyInjection;
using Musubi.Delivery.Features.AddIndicator;
using Musubi.Delivery.Features.AddMilestone;
using Musubi.Delivery.Features.AddPlan;
using Musubi.Delivery.Features.AddProgress;
using Musubi.Delivery.Features.CorrectReading;
using Musubi.Delivery.Features.EditIndicator;
using Musubi.Delivery.Features.EditMilestone;
using Musubi.Delivery.Features.EditPlan;
using Musubi.Delivery.Features.EditProgress;
using Musubi.Delivery.Features.MoveMilestone;
using Musubi.Delivery.Features.MovePlan;
using Musubi.Delivery.Features.RecordReading;
using Musubi.Delivery.Features.ReportMilestone;
using Musubi.Delivery.Features.ShowPlan;
using Musubi.Delivery.Features.Threading;
using Musubi.Delivery.Features.WithdrawReading;
using Musubi.Delivery.Features.Working;
using Musubi.Delivery.Model;
using Musubi.Delivery.Transfer;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Persistence.Transfer;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Delivery;

/// <summary>Registers the module.</summary>
public static class DeliveryModule
{
    /// <summary>Adds action plans, milestones, indicators and progress reports.</summary>
    public static IServiceCollection AddDelivery(this IServiceCollection services)
    {
        services.AddSingleton(new ModuleTables("delivery", typeof(DeliveryModule).Assembly));
        services.AddWords(typeof(DeliveryModule).Assembly);
        services.AddScoped<DeliveryLookup>();
        services.AddScoped(provider => new DeliveryLinks(provider.GetRequiredService<Text>().Language));
        services.AddThreadContent<Plan>().AddThreadContent<Milestone>().AddThreadContent<Indicator>().AddThreadContent<ProgressReport>();
        services.AddSingleton(new RoomTab("Delivery.Plans", "plans", 100));
        services.AddSingleton(new RoomTab("Delivery.Indicators", "indicators", 110));
        foreach (var from in new[] { "consortium", "award", "agreement" })
        {
            services.AddSingleton(new NextStep(from, "Delivery.AddPlan.Next", "plans/new", Role.Secretariat, Role.CityOfficer, Role.Partner));
        }

        services.AddSingleton(new NextStep(DeliveryTraces.Plan, "Delivery.AddIndicator.Next", "indicators/new", Role.Secretariat, Role.CityOfficer, Role.Partner));
        services.AddStation<PlanStation>().AddStation<MilestoneStation>().AddStation<IndicatorStation>().AddWork<DeliveryWork>();
        services.AddScoped<ITransferSection, PlansSection>().AddScoped<ITransferSection, MilestonesSection>().AddScoped<ITransferSection, ProgressSection>().AddScoped<ITransferSection, IndicatorsSection>();
        AddPages(services);
        return services;
    }

    private static void AddPages(IServiceCollection services)
    {
        services.AddScoped<PlanQuery>();
        services.AddScoped<MilestoneChoices>();
        services.AddScoped<AddPlanHandler>();
        services.AddScoped<EditPlanHandler>();
        services.AddScoped<MovePlanHandler>();
        services.AddScoped<AddMilestoneHandler>();
        services.AddScoped<EditMilestoneHandler>();
        services.AddScoped<ReportMilestoneHandler>();
        services.AddScoped<MoveMilestoneHandler>();
        services.AddScoped<AddIndicatorHandler>();
        services.AddScoped<EditIndicatorHandler>();
        services.AddScoped<RecordReadingHandler>();
        services.AddScoped<CorrectReadingHandler>();
        services.AddScoped<WithdrawReadingHandler>();
        services.AddScoped<AddProgressHandler>();
        services.AddScoped<EditProgressHandler>();
    }
}
