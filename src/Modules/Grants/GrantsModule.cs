using Microsoft.Extensions.DependencyInjection;
using Musubi.Foundation;
using Musubi.Grants.Features;
using Musubi.Grants.Features.AddApplication;
using Musubi.Grants.Features.AddCall;
using Musubi.Grants.Features.AddClaim;
using Musubi.Grants.Features.AssessApplication;
using Musubi.Grants.Features.AssignAssessor;
using Musubi.Grants.Features.AtTheDesk;
using Musubi.Grants.Features.DownloadPaymentOrder;
using Musubi.Grants.Features.EditApplication;
using Musubi.Grants.Features.EditCall;
using Musubi.Grants.Features.EditClaim;
using Musubi.Grants.Features.EditCosts;
using Musubi.Grants.Features.ExtendCall;
using Musubi.Grants.Features.ListApplications;
using Musubi.Grants.Features.ListAwards;
using Musubi.Grants.Features.ListCalls;
using Musubi.Grants.Features.ListClaims;
using Musubi.Grants.Features.OnThread;
using Musubi.Grants.Features.PayClaims;
using Musubi.Grants.Features.ProposeAward;
using Musubi.Grants.Features.RankApplications;
using Musubi.Grants.Features.ShowGrantBudget;
using Musubi.Grants.Features.StepApplication;
using Musubi.Grants.Features.StepAward;
using Musubi.Grants.Features.StepClaim;
using Musubi.Grants.Features.SubmitApplication;
using Musubi.Grants.Model;
using Musubi.Grants.Store;
using Musubi.Grants.Transfer;
using Musubi.Persistence;
using Musubi.Persistence.Transfer;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Grants;

/// <summary>Registers the module.</summary>
public static class GrantsModule
{
    /// <summary>Adds calls, applications, assessments, awards and claims.</summary>
    public static IServiceCollection AddGrants(this IServiceCollection services)
    {
        services.AddSingleton(new ModuleTables("grants", typeof(GrantsModule).Assembly));
        services.AddWords(typeof(GrantsModule).Assembly).AddWords(typeof(GrantRules.ShippedSchemes).Assembly);
        services.AddScoped(provider => new GrantsLinks(provider.GetRequiredService<Text>().Language));
        services.AddScoped<GrantsSight>();
        services.AddScoped<Calculating>();
        services.AddScoped<DraftBudget>();
        services.AddScoped<CostSheetView>();
        services.AddScoped<Remaining>();
        services.AddScoped<ClaimChoices>();
        services.AddScoped<ITransferSection, CallsSection>().AddScoped<ITransferSection, ApplicationsSection>();
        services.AddScoped<ITransferSection, AwardsSection>().AddScoped<ITransferSection, ClaimsSection>();
        services.AddScoped<CallList>();
        services.AddScoped<ApplicationList>();
        services.AddScoped<ApplicationRanking>();
        services.AddScoped<AwardList>();
        services.AddScoped<ClaimList>();
        services.AddScoped<ProgrammeDay>();
        services.AddScoped<PaymentOrderReading>();
        services.AddScoped<BudgetReading>().AddScoped<PartNames>().AddScoped<BudgetTables>().AddScoped<BudgetOverview>();
        services.AddThreadContent<Call>().AddThreadContent<Application>().AddThreadContent<Award>().AddThreadContent<Claim>();
        services.AddStation<CallStation>().AddStation<ApplicationStation>().AddStation<AwardStation>().AddStation<ClaimStation>();
        services.AddWork<GrantWork>();
        services.AddSingleton(new RoomTab("Grants.Calls.Title", "calls", 90));
        services.AddSingleton(new NextStep("consortium", "Grants.Application.New", "applications/new", Role.Secretariat, Role.CityOfficer, Role.Partner));
        AddHandlers(services);
        return services;
    }

    private static void AddHandlers(IServiceCollection services)
    {
        services.AddScoped<AddApplicationHandler>();
        services.AddScoped<AddCallHandler>();
        services.AddScoped<AddClaimHandler>();
        services.AddScoped<AssessApplicationHandler>();
        services.AddScoped<AssignAssessorHandler>();
        services.AddScoped<EditApplicationHandler>();
        services.AddScoped<EditCallHandler>();
        services.AddScoped<EditCostsHandler>();
        services.AddScoped<EditClaimHandler>();
        services.AddScoped<ExtendCallHandler>();
        services.AddScoped<PayClaimsHandler>();
        services.AddScoped<ProposeAwardHandler>();
        services.AddScoped<SubmitApplicationHandler>();
        services.AddScoped<StepApplicationHandler>();
        services.AddScoped<StepAwardHandler>();
        services.AddScoped<StepClaimHandler>();
    }
}
