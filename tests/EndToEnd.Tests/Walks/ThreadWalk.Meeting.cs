using Musubi.WebKit;

namespace Musubi.EndToEnd.Tests.Walks;

/// <content>The matching event and the meeting of both sides there.</content>
public sealed partial class ThreadWalk
{
    private const string Table = "A";

    private async Task PlanMatchingEventAsync()
    {
        await GoAsync(secretariat, "Events.Events.Title");
        await secretariat.FollowAsync("Events.Event.New");
        await secretariat.FillAsync("Events.Field.Title", story.Event);
        await secretariat.ChooseAsync("Events.Field.Kind", "Events.EventKind.MatchingEvent");
        await secretariat.FillAsync("Common.When.On", today);
        await secretariat.ChooseAsync("Events.Field.TimeZone", "Asia/Tokyo");
        await secretariat.ChooseAsync("Events.Field.Place", story.City);
        await secretariat.TickAsync("Events.RegistrationAccess.Open");
        await secretariat.PressAsync("Common.Create");
        await secretariat.SeesAsync("Events.EventState.Planned");
        await PublishAsync(secretariat);

        await secretariat.FollowAsync("Meetings.Timetable.Title");
        await secretariat.FollowAsync("Meetings.Setup.Title");
        await secretariat.FillAsync("Meetings.Setup.Tables", Table);
        await secretariat.PressAsync("Common.Save");
        await secretariat.SeesAsync(Table);
    }

    private async Task RequestMeetingAsync()
    {
        await OpenMatchAsync(officer);
        await officer.FollowAsync("Meetings.Request.New");
        await officer.ChooseAsync("Meetings.Field.Event", story.Event);
        await officer.ChooseAsync("Meetings.Field.Asker", story.Office);
        await officer.ChooseAsync("Meetings.Field.Asked", story.Company);
        await officer.FillAsync("Meetings.Field.Reason", story.Reason);
        await officer.ChooseAsync("Meetings.Field.Language", "Common.Language.ja");
        await officer.PressAsync("Common.Send");
        await officer.SeesAsync("Meetings.MeetingState.Requested");
    }

    private async Task AnswerAndScheduleAsync()
    {
        await company.OpenAsync("desk");
        await company.FollowAsync(story.Reason);
        await company.PressAsync("Meetings.MeetingAct.Accept");
        await company.SeesAsync("Meetings.MeetingState.Accepted");

        await secretariat.OpenAsync("desk");
        await secretariat.FollowAsync(story.Reason);
        await secretariat.ChooseAsync("Meetings.Field.Slot", "10:00");
        await secretariat.ChooseAsync("Meetings.Field.Table", Table);
        await secretariat.PressAsync("Common.Save");
        await secretariat.SeesAsync("Meetings.MeetingState.Scheduled");
        await secretariat.PressAsync("Meetings.MeetingAct.Hold");
        await secretariat.SeesAsync("Meetings.MeetingState.Held");
    }

    private async Task RecordOutcomesAsync()
    {
        await RecordOutcomeAsync(officer, story.Office);
        await RecordOutcomeAsync(company, story.Company);
        await company.SeesAsync("Meetings.MeetingState.Recorded");
        await company.SeesReachedAsync(ThreadStage.Meeting);
    }

    private async Task RecordOutcomeAsync(Person person, string organisation)
    {
        await GoAsync(person, "Meetings.Meetings.Title", story.Reason);
        await person.FollowAsync("Meetings.Outcome.Title");
        await person.ChooseAsync("Meetings.Outcome.Side", organisation);
        await person.TickAsync("Meetings.MeetingInterest.High");
        await person.FillAsync("Meetings.Outcome.NextStep", story.Remark);
        await person.PressAsync("Common.Save");
        await person.SeesAsync("Meetings.MeetingInterest.High");
    }
}
