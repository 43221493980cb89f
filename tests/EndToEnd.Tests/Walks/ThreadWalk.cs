using Musubi.EndToEnd.Tests.Running;
using NodaTime;

namespace Musubi.EndToEnd.Tests.Walks;

/// <summary>The whole thread of a new programme through pages only: from the hearing in one town to the replication in another.</summary>
public sealed partial class ThreadWalk(Chromium chromium)
{
    private readonly LocalDate today = SystemClock.Instance.GetCurrentInstant().InUtc().Date;

    private Story story = null!;
    private string root = null!;
    private Person secretariat = null!;
    private Person approver = null!;
    private Person officer = null!;
    private Person company = null!;
    private Person assessor = null!;
    private Person otherOfficer = null!;

    [Theory]
    [InlineData("ja")]
    [InlineData("de")]
    public async Task Thread_FromAnEmptyProgramme_EndsWithARecordedReplicationThatLeadsBackToTheHearing(string language)
    {
        await using var musubi = new RunningMusubi { IsEmpty = true };
        await musubi.InitializeAsync();
        story = Story.In(language);

        await OpenProgrammeAsync(new Town(musubi, chromium, language));
        await HearAsync();
        await DescribeIssueAsync();
        await TriageIssueAsync();
        await OfferSolutionAsync();
        await BringTogetherAsync();
        await PlanMatchingEventAsync();
        await RequestMeetingAsync();
        await AnswerAndScheduleAsync();
        await RecordOutcomesAsync();
        await AgreeAsync();
        await FormConsortiumAsync();
        await OpenCallAsync();
        await ApplyAsync();
        await AssessAsync();
        await AwardAsync();
        await ClaimAsync();
        await PayAsync();
        await PlanDeliveryAsync();
        await ReportAsync();
        await MeasureAsync();
        await DescribePracticeAsync();
        await ReplicateAsync();

        await GoAsync(secretariat, "Practices.Replications", story.Replication);
        foreach (var before in new[] { story.Hearing, story.Issue, story.Solution, story.Agreement, story.Consortium, story.Plan, story.Indicator, story.Practice })
        {
            await secretariat.SeesBeforeAsync(before);
        }

        await secretariat.FollowAsync(story.Hearing);
        await secretariat.SeesAsync("Issues.Consent.Given");
        await secretariat.SeesAsync(story.Replication);
    }

    /// <summary>Opens the programme, one of its parts, and there one thing.</summary>
    private async Task GoAsync(Person person, string part, string? thing = null)
    {
        await person.OpenAsync(root);
        await person.FollowAsync(part);
        if (thing is not null)
        {
            await person.FollowAsync(thing);
        }
    }

    /// <summary>Makes public what stands on the page.</summary>
    private static async Task PublishAsync(Person person)
    {
        await person.FollowAsync("Programmes.StandingAct.Publish");
        await person.PressAsync("Programmes.StandingAct.Publish");
        await person.SeesAsync("Programmes.DoneThing.Publish");
    }
}
