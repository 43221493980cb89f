using Microsoft.Extensions.DependencyInjection;
using Musubi.Foundation;
using Musubi.Meetings.Features.AnswerMeeting;
using Musubi.Meetings.Features.ListMeetings;
using Musubi.Meetings.Features.OnDesk;
using Musubi.Meetings.Features.OnThread;
using Musubi.Meetings.Features.PlanTimetable;
using Musubi.Meetings.Features.RecordOutcome;
using Musubi.Meetings.Features.RequestMeeting;
using Musubi.Meetings.Features.SayAvailability;
using Musubi.Meetings.Features.ScheduleMeeting;
using Musubi.Meetings.Features.SetUpMatching;
using Musubi.Meetings.Model;
using Musubi.Meetings.Transfer;
using Musubi.Persistence;
using Musubi.Persistence.Jobs;
using Musubi.Persistence.Transfer;
using Musubi.Programmes;
using Musubi.Timetabling;
using Musubi.WebKit;

namespace Musubi.Meetings;

/// <summary>Registers the module.</summary>
public static class MeetingsModule
{
    /// <summary>Adds requests for meetings, their slots and tables, and what came of them.</summary>
    public static IServiceCollection AddMeetings(this IServiceCollection services)
    {
        services.AddSingleton(new ModuleTables("meetings", typeof(MeetingsModule).Assembly));
        services.AddWords(typeof(MeetingsModule).Assembly).AddWords(typeof(TimetableSolver).Assembly);
        services.AddScoped(provider => new MeetingsLinks(provider.GetRequiredService<Text>().Language));
        services.AddScoped<MeetingsLookup>();
        services.AddThreadContent<Meeting>();
        services.AddStation<MeetingStation>();
        services.AddWork<MeetingWork>();
        services.AddSingleton(new RoomTab("Meetings.Meetings.Title", "meetings", 60));
        services.AddSingleton(new NextStep("event", "Meetings.Request.New", "meetings/new", Role.Secretariat, Role.Partner, Role.CityOfficer));
        services.AddSingleton(new NextStep("match", "Meetings.Request.New", "meetings/new", Role.Secretariat, Role.Partner, Role.CityOfficer));
        services.AddSingleton(new NextStep("event", "Meetings.Timetable.Title", "timetable", Role.Secretariat, Role.Partner, Role.CityOfficer));
        services.AddScoped<ITransferSection, TimetablesSection>().AddScoped<ITransferSection, MeetingsSection>();
        services.AddScoped<MeetingList>();
        services.AddScoped<RequestMeetingHandler>();
        services.AddScoped<AnswerMeetingHandler>();
        services.AddScoped<ScheduleMeetingHandler>();
        services.AddScoped<RecordOutcomeHandler>();
        services.AddScoped<SetUpMatchingHandler>();
        services.AddScoped<SayAvailabilityHandler>();
        services.AddScoped<PlanTimetableHandler>().AddJob<PlanTimetableOrder, PlanTimetableJob>();
        return services;
    }
}
