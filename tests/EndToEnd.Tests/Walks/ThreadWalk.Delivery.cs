using Musubi.WebKit;

namespace Musubi.EndToEnd.Tests.Walks;

/// <content>The plan, what it changed, the practice, and the other town that takes it over.</content>
public sealed partial class ThreadWalk
{
    private async Task PlanDeliveryAsync()
    {
        await GoAsync(officer, "Grants.Calls.Title");
        await officer.FollowAsync("Grants.Awards.Title");
        await officer.FollowAsync(story.Application);
        await officer.FollowAsync("Delivery.AddPlan.Next");
        await officer.FillAsync("Delivery.Field.Title", story.Plan);
        await officer.ChooseAsync("Delivery.Field.Responsible", story.Office);
        await officer.FillPeriodAsync("Delivery.Field.Period", today, today.PlusYears(1));
        await officer.ChooseAsync(officer.Word("Delivery.EditPlan.Participant", ("number", 1)), story.Company);
        await officer.PressAsync("Common.Create");
        await officer.SeesAsync("Delivery.PlanState.Draft");

        await officer.FollowAsync("Delivery.AddMilestone.Title");
        await officer.FillAsync("Delivery.Field.Title", story.Milestone);
        await officer.ChooseAsync("Delivery.Field.Owner", story.Company);
        await officer.FillAsync("Delivery.Field.Due", today.PlusMonths(1));
        await officer.PressAsync("Common.Create");
        await officer.SeesAsync(story.Milestone);
        await GoAsync(officer, "Delivery.Plans", story.Plan);
        foreach (var (step, state) in new[] { ("Delivery.MovePlan.Agree", "Delivery.PlanState.Agreed"), ("Delivery.MovePlan.Start", "Delivery.PlanState.Running") })
        {
            await officer.FollowAsync(step);
            await officer.PressAsync("Common.Confirm");
            await officer.SeesAsync(state);
        }

        await officer.SeesReachedAsync(ThreadStage.Delivery);
        await PublishAsync(officer);
    }

    private async Task ReportAsync()
    {
        await GoAsync(company, "Delivery.Plans", story.Plan);
        await company.FollowAsync(story.Milestone);
        await company.FollowAsync("Delivery.ReportMilestone.Title");
        await company.TickAsync("Delivery.MilestoneState.Reached");
        await company.FillAsync("Delivery.ReportMilestone.On", today);
        await company.FillAsync("Delivery.Field.Note", story.Remark);
        await company.PressAsync("Common.Save");
        await company.SeesAsync("Delivery.MilestoneState.Reached");
    }

    private async Task MeasureAsync()
    {
        await GoAsync(officer, "Delivery.Plans", story.Plan);
        await officer.FollowAsync("Delivery.AddIndicator.Next");
        await officer.FillAsync("Delivery.EditIndicator.What", story.Indicator);
        await officer.FillAsync("Delivery.Field.Unit", "km");
        await officer.TickAsync("Delivery.IndicatorDirection.LessIsBetter");
        await officer.ChooseAsync("Delivery.EditIndicator.Owner", story.Office);
        await officer.FillAsync("Delivery.Field.BaselineValue", "12");
        await officer.FillPeriodAsync("Delivery.Field.BaselinePeriod", today.PlusYears(-1), today.PlusYears(-1).PlusMonths(1));
        await officer.PressAsync("Common.Create");
        await officer.SeesAsync("Delivery.NoReading");
        await officer.FollowAsync("Delivery.RecordReading.Title");
        await officer.FillPeriodAsync("Delivery.Field.Period", today.PlusDays(-20), today.PlusDays(-1));
        await officer.FillAsync("Delivery.Field.Value", "7");
        await officer.TickAsync("Delivery.ReadingStatus.Measured");
        await officer.PressAsync("Common.Save");
        await officer.SeesAsync("Delivery.ShowIndicator.Better");
        await officer.SeesReachedAsync(ThreadStage.Result);
        await PublishAsync(officer);
    }

    private async Task DescribePracticeAsync()
    {
        await GoAsync(officer, "Delivery.Indicators", story.Indicator);
        await officer.FollowAsync("Practices.AddPractice.Next");
        await officer.FillAsync("Practices.Field.Title", story.Practice);
        await officer.ChooseAsync("Practices.EditPractice.Organisation", story.Office);
        await officer.ChooseAsync("Practices.Field.Place", story.City);
        await officer.FillAsync("Practices.Field.Situation", story.Issue);
        await officer.FillAsync("Practices.Field.Solution", story.Matter);
        await officer.FillAsync("Practices.Field.Outcome", story.Remark);
        await officer.TickAsync("Practices.EvidenceLevel.Measured");
        await officer.ChooseAsync("Practices.EditPractice.Kind", "Practices.EvidenceKind.Indicator");
        await officer.FillAsync("Practices.Field.Title", story.Indicator, at: 1);
        await officer.ChooseAsync("Practices.EvidenceKind.Indicator", story.Indicator);
        await officer.FillAsync("Practices.Field.ValidUntil", today.PlusYears(2));
        await officer.PressAsync("Common.Create");
        await officer.SeesAsync("Practices.EvidenceLevel.Measured");
        await PublishAsync(officer);
        await officer.SeesReachedAsync(ThreadStage.Practice);
    }

    private async Task ReplicateAsync()
    {
        await GoAsync(otherOfficer, "Practices.Practices", story.Practice);
        await otherOfficer.FollowAsync("Practices.AddReplication.Next");
        await otherOfficer.FillAsync("Practices.Field.Title", story.Replication);
        await otherOfficer.ChooseAsync("Practices.EditReplication.Place", story.OtherCity);
        await otherOfficer.ChooseAsync("Practices.EditReplication.Organisation", story.OtherOffice);
        await otherOfficer.PressAsync("Common.Create");
        await otherOfficer.SeesAsync("Practices.ReplicationState.Planned");
        await otherOfficer.FollowAsync("Practices.StartReplication.Title");
        await otherOfficer.FillAsync("Practices.Field.StartedOn", today);
        await otherOfficer.PressAsync("Common.Save");
        await otherOfficer.SeesAsync("Practices.ReplicationState.Running");
        await otherOfficer.FollowAsync("Practices.EndReplication.Title");
        await otherOfficer.TickAsync("Practices.ReplicationState.Succeeded");
        await otherOfficer.FillAsync("Practices.Field.EndedOn", today);
        await otherOfficer.FillAsync("Practices.Field.Learned", story.Remark);
        await otherOfficer.PressAsync("Common.Save");
        await otherOfficer.SeesAsync("Practices.ReplicationState.Succeeded");
        await otherOfficer.SeesAsync(story.Remark);
        await PublishAsync(otherOfficer);
        await otherOfficer.SeesReachedAsync(ThreadStage.Replication);
        await otherOfficer.SeesBeforeAsync(story.Practice);
    }
}
