using Musubi.WebKit;

namespace Musubi.EndToEnd.Tests.Walks;

/// <content>What the town says, its issue, the company's solution, and how both are brought together.</content>
public sealed partial class ThreadWalk
{
    private async Task HearAsync()
    {
        await GoAsync(secretariat, "Issues.Hearings.Title");
        await secretariat.FollowAsync("Issues.Hearing.New");
        await secretariat.FillAsync("Issues.Field.Title", story.Hearing);
        await secretariat.ChooseAsync("Issues.Heard", story.Office);
        await secretariat.ChooseAsync("Issues.Field.Place", story.City);
        await secretariat.FillAsync("Issues.Field.Day", today);
        await secretariat.TickAsync("Issues.HearingForm.OnSite");
        await secretariat.PressAsync("Issues.PlanHearing.Submit");
        await secretariat.SeesAsync("Issues.HearingState.Planned");

        await secretariat.FollowAsync("Issues.Hearing.Record");
        await secretariat.FillAsync("Issues.Field.Notes", story.Matter);
        await secretariat.PressAsync("Common.Save");
        await secretariat.SeesAsync("Issues.HearingState.Held");

        await secretariat.FollowAsync("Issues.Consent.Record");
        await secretariat.TickAsync("Issues.ConsentAnswer.Agrees");
        await secretariat.FillAsync("Issues.Consent.On", today);
        await secretariat.FillAsync("Issues.Consent.GivenBy", story.Office);
        await secretariat.TickAsync("Issues.ConsentGround.Letter");
        await secretariat.PressAsync("Common.Save");
        await secretariat.SeesAsync("Issues.Consent.Given");
        await secretariat.SeesReachedAsync(ThreadStage.Hearing);
    }

    private async Task DescribeIssueAsync()
    {
        await GoAsync(officer, "Issues.Hearings.Title", story.Hearing);
        await officer.FollowAsync("Issues.Issue.New");
        await officer.FillAsync("Issues.Field.Title", story.Issue);
        await officer.ChooseAsync("Issues.Field.Organisation", story.Office);
        await officer.ChooseAsync("Issues.Field.Place", story.City);
        await officer.FillAsync("Issues.Field.Summary", story.Matter);
        await officer.FillAsync("Issues.Field.Description", story.Matter);
        await officer.UnfoldAsync("Programmes.SupportKind.Technology");
        await officer.TickAsync(officer.Word("Issues.EditIssue.IsWanted", ("kind", officer.Word("Programmes.SupportKind.Technology"))));
        await officer.PressAsync("Issues.AddIssue.Submit");
        await officer.SeesAsync("Issues.IssueState.Draft");
        await officer.SeesBeforeAsync(story.Hearing);
        await officer.FollowAsync("Issues.Issue.Submit");
        await officer.PressAsync("Issues.Issue.Submit");
        await officer.SeesAsync("Issues.IssueState.Submitted");
    }

    private async Task TriageIssueAsync()
    {
        await secretariat.OpenAsync("desk");
        await secretariat.FollowAsync(story.Issue);
        await secretariat.TickAsync("Issues.TriageOutcome.Accept");
        await secretariat.PressAsync("Common.Save");
        await secretariat.SeesAsync("Issues.IssueState.Open");
        await PublishAsync(secretariat);
        await secretariat.SeesReachedAsync(ThreadStage.Issue);
    }

    private async Task OfferSolutionAsync()
    {
        await GoAsync(company, "Catalogue.Solutions.Title");
        await company.FollowAsync("Catalogue.Solution.New");
        await company.FillAsync("Catalogue.Field.Title", story.Solution);
        await company.ChooseAsync("Catalogue.Field.Organisation", story.Company);
        await company.ChooseAsync("Catalogue.Field.Maturity", "Catalogue.Maturity.InUse");
        await company.FillAsync("Catalogue.Field.Summary", story.Matter);
        await company.TickAsync("Programmes.SupportKind.Technology");
        await company.FillAsync("Catalogue.Field.ReviewedUntil", today.PlusYears(1));
        await company.PressAsync("Catalogue.AddSolution.Submit");
        await company.SeesAsync(story.Solution);
        await company.PressAsync("Catalogue.Solution.Submit");
        await company.SeesAsync("Catalogue.SubmitSolution.Done");

        await secretariat.OpenAsync("desk");
        await secretariat.FollowAsync(story.Solution);
        await PublishAsync(secretariat);
    }

    private async Task BringTogetherAsync()
    {
        await GoAsync(secretariat, "Matching.Matches");
        await secretariat.FollowAsync("Matching.Find.Title");
        await secretariat.PressAsync("Matching.Find.Submit");
        await secretariat.SeesAsync(secretariat.Word("Job.matching.find-matches.Done", ("count", 1)));
        await secretariat.FollowAsync("Host.Job.SeeResult");
        await secretariat.SeesAsync("Matching.MatchState.Suggested");

        foreach (var side in new[] { officer, company })
        {
            await OpenMatchAsync(side);
            await side.FollowAsync("Matching.ShowMatch.Do.Answer");
            await side.TickAsync("Matching.AnswerKind.Interested");
            await side.PressAsync("Matching.AnswerMatch.Submit");
            await side.SeesAsync("Matching.AnswerKind.Interested");
        }

        // Who answered is shown to the other side as a contact, now that both said yes.
        await company.SeesAsync("Matching.MatchState.Introduced");
        await company.SeesAsync("officer@example.org");
        await OpenMatchAsync(officer);
        await officer.SeesAsync("company@example.org");
        await officer.SeesReachedAsync(ThreadStage.Match);
    }

    private async Task OpenMatchAsync(Person person)
    {
        await GoAsync(person, "Matching.Matches");
        await person.FollowBeginningAsync(story.Issue);
    }
}
