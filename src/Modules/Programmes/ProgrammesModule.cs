using Microsoft.Extensions.DependencyInjection;
using Musubi.Directory;
using Musubi.Persistence;
using Musubi.Persistence.Jobs;
using Musubi.Persistence.Transfer;
using Musubi.Programmes.Features.AddEdition;
using Musubi.Programmes.Features.AddFact;
using Musubi.Programmes.Features.AddMember;
using Musubi.Programmes.Features.AddTopic;
using Musubi.Programmes.Features.ArchiveEdition;
using Musubi.Programmes.Features.ArchiveFact;
using Musubi.Programmes.Features.ArchiveProgramme;
using Musubi.Programmes.Features.ArchiveTopic;
using Musubi.Programmes.Features.Desk;
using Musubi.Programmes.Features.EditEdition;
using Musubi.Programmes.Features.EditFact;
using Musubi.Programmes.Features.EditMember;
using Musubi.Programmes.Features.EditProgramme;
using Musubi.Programmes.Features.EditTopic;
using Musubi.Programmes.Features.Forms;
using Musubi.Programmes.Features.FrontPage;
using Musubi.Programmes.Features.ImportProgramme;
using Musubi.Programmes.Features.ListEditions;
using Musubi.Programmes.Features.ListFacts;
using Musubi.Programmes.Features.ListMembers;
using Musubi.Programmes.Features.ListProgrammes;
using Musubi.Programmes.Features.ListTopics;
using Musubi.Programmes.Features.OpenProgramme;
using Musubi.Programmes.Features.PublishProgramme;
using Musubi.Programmes.Features.ReleaseEdition;
using Musubi.Programmes.Features.RemoveMember;
using Musubi.Programmes.Features.ShowMemberships;
using Musubi.Programmes.Features.ShowProgramme;
using Musubi.Programmes.Features.Shown;
using Musubi.Programmes.Transfer;
using Musubi.WebKit;
using Musubi.WebKit.Access;

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
        services.AddScoped<Rooms>();
        services.AddScoped<Threads>();
        services.AddScoped<ProgrammeNames>(provider => async (programmes, cancel) =>
            (await provider.GetRequiredService<ProgrammesLookup>().FindAsync(programmes, cancel)).ToDictionary(found => found.Key, found => found.Value.Name));
        services.AddScoped<Mentions>(provider => provider.GetRequiredService<MembershipMentions>().OfAsync);
        services.AddScoped<ProgrammeDraft>();
        services.AddScoped<ITransferSection, TopicsSection>();
        services.AddScoped<ITransferSection, ProgrammeSection>();
        services.AddScoped<ITransferSection, EditionsSection>();
        services.AddScoped<ITransferSection, MembershipsSection>();
        services.AddScoped<ITransferSection, FactsSection>();
        services.AddScoped(provider => new ProgrammesLinks(provider.GetRequiredService<Text>().Language));
        services.AddSingleton(new NavigationEntry("Programmes.Desk.Title", "/desk", 5, OpenToAttribute.PolicyFor()));
        services.AddSingleton(new NavigationEntry("Programmes.List.Title", "/programmes", 10));
        AddPages(services);
        AddHandlers(services);
        services.AddJob<CheckUpload, CheckUploadJob>().AddJob<ImportUpload, ImportUploadJob>().AddJob<ClearUploads, ClearUploadsJob>();
        services.AddSchedule("programmes.clear-uploads", "0 27 3 * * ?", new ClearUploads());
        return services;
    }

    private static void AddPages(IServiceCollection services)
    {
        services.AddScoped<FrontQuery>();
        services.AddScoped<DeskQuery>();
        services.AddScoped<ProgrammeQuery>();
        services.AddScoped<ProgrammeList>();
        services.AddScoped<EditionList>();
        services.AddScoped<MemberList>();
        services.AddScoped<TopicList>();
        services.AddScoped<FactList>();
        services.AddScoped<MembersByRole>();
        services.AddScoped<MembershipMentions>();
        services.AddScoped<Choices>();
        services.AddScoped<FactChoices>();
        services.AddScoped<Tellers>();
        services.AddScoped<HistoryReader>();
    }

    private static void AddHandlers(IServiceCollection services)
    {
        services.AddScoped<OpenProgrammeHandler>();
        services.AddScoped<SectionNames>();
        services.AddScoped<UploadDesk>();
        services.AddScoped<UploadProgrammeHandler>();
        services.AddScoped<CheckUploadHandler>();
        services.AddScoped<ImportUploadHandler>();
        services.AddScoped<EditProgrammeHandler>();
        services.AddScoped<PublishProgrammeHandler>();
        services.AddScoped<ArchiveProgrammeHandler>();
        services.AddScoped<AddEditionHandler>();
        services.AddScoped<EditEditionHandler>();
        services.AddScoped<ReleaseEditionHandler>();
        services.AddScoped<ArchiveEditionHandler>();
        services.AddScoped<AddMemberHandler>();
        services.AddScoped<EditMemberHandler>();
        services.AddScoped<RemoveMemberHandler>();
        services.AddScoped<AddTopicHandler>();
        services.AddScoped<EditTopicHandler>();
        services.AddScoped<ArchiveTopicHandler>();
        services.AddScoped<AddFactHandler>();
        services.AddScoped<EditFactHandler>();
        services.AddScoped<ArchiveFactHandler>();
    }
}
