using Microsoft.Extensions.DependencyInjection;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Issues.Features.AddIssue;
using Musubi.Issues.Features.AtTheDesk;
using Musubi.Issues.Features.CancelHearing;
using Musubi.Issues.Features.ChargeTriage;
using Musubi.Issues.Features.CloseIssue;
using Musubi.Issues.Features.EditGuide;
using Musubi.Issues.Features.EditHearing;
using Musubi.Issues.Features.EditIssue;
using Musubi.Issues.Features.FindSimilar;
using Musubi.Issues.Features.ListHearings;
using Musubi.Issues.Features.ListIssues;
using Musubi.Issues.Features.ListTriage;
using Musubi.Issues.Features.Mentioning;
using Musubi.Issues.Features.OnThread;
using Musubi.Issues.Features.PlanHearing;
using Musubi.Issues.Features.RecordConsent;
using Musubi.Issues.Features.RecordHearing;
using Musubi.Issues.Features.ReopenIssue;
using Musubi.Issues.Features.RevisitIssue;
using Musubi.Issues.Features.ShowGuide;
using Musubi.Issues.Features.SubmitIssue;
using Musubi.Issues.Features.TriageIssue;
using Musubi.Issues.Features.WithdrawConsent;
using Musubi.Issues.Model;
using Musubi.Issues.Transfer;
using Musubi.Persistence;
using Musubi.Persistence.Transfer;
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
        services.AddStation<HearingStation>().AddStation<IssueStation>();
        services.AddWork<HearingWork>().AddWork<IssueWork>();
        services.AddSingleton(new RoomTab("Issues.Hearings.Title", "hearings", 10)).AddSingleton(new RoomTab("Issues.Issues.Title", "issues", 20));
        services.AddSingleton(new NextStep(IssuesTraces.Hearing, "Issues.Issue.New", "issues/new", Role.Secretariat, Role.CityOfficer));
        services.AddScoped<IssueMentions>();
        services.AddScoped<Mentions>(provider => provider.GetRequiredService<IssueMentions>().OfAsync);
        services.AddScoped<ITransferSection, HearingsSection>().AddScoped<ITransferSection, IssuesSection>();
        AddHandlers(services);
        return services;
    }

    private static void AddHandlers(IServiceCollection services)
    {
        services.AddScoped<HearingList>();
        services.AddScoped<GuideQuestions>();
        services.AddScoped<EditGuideHandler>();
        services.AddScoped<PlanHearingHandler>();
        services.AddScoped<EditHearingHandler>();
        services.AddScoped<RecordHearingHandler>();
        services.AddScoped<ConsentOfHearings>();
        services.AddScoped<RecordConsentHandler>();
        services.AddScoped<WithdrawConsentHandler>();
        services.AddScoped<CancelHearingHandler>();
        services.AddScoped<IssueList>();
        services.AddScoped<IssueOwners>();
        services.AddSingleton<IssueTexts>();
        services.AddScoped<SimilarIssues>();
        services.AddScoped<AlikeIssues>(provider => provider.GetRequiredService<SimilarIssues>().EverywhereAsync);
        services.AddScoped<AddIssueHandler>();
        services.AddScoped<EditIssueHandler>();
        services.AddScoped<SubmitIssueHandler>();
        services.AddScoped<TriageIssueHandler>();
        services.AddScoped<TriageQueue>();
        services.AddScoped<ChargeTriageHandler>();
        services.AddScoped<RevisitIssueHandler>();
        services.AddScoped<CloseIssueHandler>();
        services.AddScoped<ReopenIssueHandler>();
    }
}
