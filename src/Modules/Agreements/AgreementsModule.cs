using Microsoft.Extensions.DependencyInjection;
using Musubi.Agreements.Features.AddAgreement;
using Musubi.Agreements.Features.AddConsortium;
using Musubi.Agreements.Features.AnswerInvitation;
using Musubi.Agreements.Features.EditAgreement;
using Musubi.Agreements.Features.EditConsortium;
using Musubi.Agreements.Features.EndAgreement;
using Musubi.Agreements.Features.InviteMember;
using Musubi.Agreements.Features.KeepCommitment;
using Musubi.Agreements.Features.LeaveConsortium;
using Musubi.Agreements.Features.ListAgreements;
using Musubi.Agreements.Features.ListConsortia;
using Musubi.Agreements.Features.ShowAgreement;
using Musubi.Agreements.Features.ShowConsortium;
using Musubi.Agreements.Features.SignAgreement;
using Musubi.Agreements.Features.StepAgreement;
using Musubi.Agreements.Features.StepConsortium;
using Musubi.Agreements.Model;
using Musubi.Agreements.Transfer;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Persistence.Transfer;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Agreements;

/// <summary>Registers the module.</summary>
public static class AgreementsModule
{
    /// <summary>Adds agreements and consortia.</summary>
    public static IServiceCollection AddAgreements(this IServiceCollection services)
    {
        services.AddSingleton(new ModuleTables("agreements", typeof(AgreementsModule).Assembly));
        services.AddWords(typeof(AgreementsModule).Assembly);
        services.AddScoped(provider => new AgreementsLinks(provider.GetRequiredService<Text>().Language));
        services.AddScoped<AgreementsLookup>();
        services.AddScoped<FileOrigins>();
        services.AddScoped<ITransferSection, AgreementsSection>();
        services.AddScoped<ITransferSection, ConsortiaSection>();
        AddThread(services);
        AddHandlers(services);
        return services;
    }

    private static void AddThread(IServiceCollection services)
    {
        services.AddThreadContent<Agreement>().AddThreadContent<Consortium>();
        services.AddStation<AgreementStation>().AddStation<ConsortiumStation>();
        services.AddOverview<AgreementOverview>();
        services.AddWork<AgreementWork>().AddWork<ConsortiumWork>();
        services.AddSingleton(new RoomTab("Agreements.Agreements.Title", "agreements", 70));
        services.AddSingleton(new RoomTab("Agreements.Consortia.Title", "consortia", 80));
        foreach (var from in new[] { "meeting", "match", "delegation", "event" })
        {
            services.AddSingleton(new NextStep(from, "Agreements.Agreement.New", "agreements/new", Role.Secretariat));
        }

        foreach (var from in new[] { "issue", "match", "meeting", "agreement" })
        {
            services.AddSingleton(new NextStep(from, "Agreements.Consortium.New", "consortia/new", Role.Secretariat, Role.CityOfficer));
        }
    }

    private static void AddHandlers(IServiceCollection services)
    {
        services.AddScoped<AgreementList>();
        services.AddScoped<AgreementCheck>();
        services.AddScoped<AgreementChoices>();
        services.AddScoped<AddAgreementHandler>();
        services.AddScoped<EditAgreementHandler>();
        services.AddScoped<StepAgreementHandler>();
        services.AddScoped<SignAgreementHandler>();
        services.AddScoped<EndAgreementHandler>();
        services.AddScoped<KeepCommitmentHandler>();
        services.AddScoped<ConsortiumList>();
        services.AddScoped<LeadChoices>();
        services.AddScoped<AddConsortiumHandler>();
        services.AddScoped<EditConsortiumHandler>();
        services.AddScoped<InviteMemberHandler>();
        services.AddScoped<AnswerInvitationHandler>();
        services.AddScoped<LeaveConsortiumHandler>();
        services.AddScoped<StepConsortiumHandler>();
    }
}
