using Microsoft.Extensions.DependencyInjection;
using Musubi.Catalogue;
using Musubi.Foundation;
using Musubi.Issues;
using Musubi.Matching.Features;
using Musubi.Matching.Features.AnswerMatch;
using Musubi.Matching.Features.AtTheDesk;
using Musubi.Matching.Features.CloseMatch;
using Musubi.Matching.Features.ConsiderSolution;
using Musubi.Matching.Features.EditMatch;
using Musubi.Matching.Features.EditRules;
using Musubi.Matching.Features.EvaluateRanking;
using Musubi.Matching.Features.ExpireSuggestions;
using Musubi.Matching.Features.FindMatches;
using Musubi.Matching.Features.GiveTerms;
using Musubi.Matching.Features.Introducing;
using Musubi.Matching.Features.KeepApart;
using Musubi.Matching.Features.ListMatches;
using Musubi.Matching.Features.OnThread;
using Musubi.Matching.Features.RankIssues;
using Musubi.Matching.Features.RankSolutions;
using Musubi.Matching.Features.SendDigest;
using Musubi.Matching.Features.ShareContact;
using Musubi.Matching.Features.ShowExposure;
using Musubi.Matching.Features.SuggestMatch;
using Musubi.Matching.Model;
using Musubi.Matching.Transfer;
using Musubi.Persistence;
using Musubi.Persistence.Jobs;
using Musubi.Persistence.Transfer;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Matching;

/// <summary>Issues and solutions brought together.</summary>
public static class MatchingModule
{
    /// <summary>Registers the module.</summary>
    public static IServiceCollection AddMatching(this IServiceCollection services)
    {
        services.AddSingleton(new ModuleTables("matching", typeof(MatchingModule).Assembly));
        services.AddWords(typeof(MatchingModule).Assembly);
        services.AddScoped(provider => new MatchingLinks(provider.GetRequiredService<ProgrammesLinks>(), provider.GetRequiredService<Text>().Language));
        services.AddScoped<MatchesLookup>();
        services.AddSingleton(VocabularyTerms.Source());
        services.AddThreadContent<Match>();
        services.AddStation<MatchStation>();
        services.AddWork<MatchWork>().AddWork<LonelyIssueWork>();
        services.AddSingleton(new RoomTab("Matching.Matches", "matches", 40, Role.Secretariat, Role.CityOfficer, Role.Partner));
        services.AddSingleton(new NextStep(IssuesTraces.Issue, "Matching.FindPartners", "matching/issues", Role.Secretariat, Role.CityOfficer));
        services.AddSingleton(new NextStep(CatalogueTraces.Solution, "Matching.FindIssues", "matching/solutions", Role.Secretariat, Role.Partner));
        services.AddScoped<ITransferSection, MatchesSection>();
        services.AddJob<ExpireDue, ExpireSuggestionsJob>().AddSchedule("matching.expire-suggestions", "0 7 * * * ?", new ExpireDue());
        services.AddJob<DigestsDue, SendDigestsJob>().AddSchedule("matching.send-digests", "0 20 5 * * ?", new DigestsDue());
        services.AddJob<FindMatchesOrder, FindMatchesJob>();
        AddHandlers(services);
        return services;
    }

    private static void AddHandlers(IServiceCollection services)
    {
        services.AddScoped<TakenMatch>();
        services.AddScoped<Borders>();
        services.AddScoped<Introductions>();
        services.AddScoped<MatchList>();
        services.AddScoped<ExposureList>();
        services.AddSingleton<OfferIndexes>();
        services.AddScoped<Comparison>();
        services.AddScoped<FindMatchesHandler>();
        services.AddScoped<PairSignals>();
        services.AddScoped<DeskIssue>();
        services.AddScoped<SolutionRanking>();
        services.AddScoped<IssueRanking>();
        services.AddScoped<ConsiderSolutionHandler>();
        services.AddScoped<KeepApartHandler>();
        services.AddScoped<LiftApartHandler>();
        services.AddScoped<RankingEvaluation>();
        services.AddScoped<DigestMails>();
        services.AddScoped<ChooseDigestHandler>();
        services.AddScoped<SuggestMatchHandler>();
        services.AddScoped<EditMatchHandler>();
        services.AddScoped<AnswerMatchHandler>();
        services.AddScoped<ShareContactHandler>();
        services.AddScoped<CloseMatchHandler>();
        services.AddScoped<EditRulesHandler>();
    }
}
