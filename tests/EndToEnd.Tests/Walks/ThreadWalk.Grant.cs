using Musubi.Foundation;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.EndToEnd.Tests.Walks;

/// <content>From the call for applications to the money that was paid.</content>
public sealed partial class ThreadWalk
{
    // Until the award, amounts are told as if it were decided on the closing day; what is spent before does not count.
    private LocalDate Closing => today.PlusDays(1);

    private LocalDate Spending => today.PlusDays(2);

    private async Task OpenCallAsync()
    {
        await GoAsync(secretariat, "Grants.Calls.Title");
        await secretariat.FollowAsync("Grants.Call.New");
        await secretariat.FillAsync("Grants.Field.Title", story.Call);
        await secretariat.FillAsync("Grants.Field.Summary", story.Matter);
        await secretariat.ChooseAsync("Grants.Field.Scheme", story.Scheme);
        await secretariat.FillAsync("Grants.EditCall.OpensDay", today.PlusDays(-1));
        await secretariat.FillAsync("Grants.EditCall.ClosesDay", Closing);
        await secretariat.ChooseAsync("Grants.EditCall.Zone", "Asia/Tokyo");
        await secretariat.PressAsync("Grants.EditCall.AddCriterion");
        await secretariat.FillAsync("Grants.EditCall.Criterion", story.Reason);
        await secretariat.FillAsync("Grants.EditCall.MaxPoints", "10");
        await secretariat.FillAsync("Grants.EditCall.Weight", "1");
        await secretariat.PressAsync("Common.Create");
        await secretariat.SeesAsync("Grants.CallState.Draft");
        await PublishAsync(secretariat);
        await secretariat.SeesAsync("Grants.CallState.Open");
    }

    private async Task ApplyAsync()
    {
        await GoAsync(company, "Agreements.Consortia.Title", story.Consortium);
        await company.FollowAsync("Grants.Application.New");
        await company.ChooseAsync("Grants.Call", story.Call);
        await company.ChooseAsync("Grants.Field.Consortium", story.Consortium);
        await company.FillAsync("Grants.Field.Title", story.Application);
        await company.FillAsync("Grants.Field.Summary", story.Matter);
        await company.PressAsync("Common.Continue");
        await company.FollowAsync(company.Word("Grants.Tasks.Costs", ("name", story.Company)));
        await AddCostAsync("Grants.Category.equipment", "8000000");
        await AddCostAsync("Grants.Category.labour", "4000000");
        await company.PressAsync("Grants.Costs.Complete");
        await company.SeesAsync("Grants.Costs.Completed");

        // The city leads: it checks the sums and submits.
        await GoAsync(officer, "Grants.Calls.Title");
        await officer.FollowAsync("Grants.Applications.Title");
        await officer.FollowAsync(story.Application);
        await officer.FollowAsync("Grants.SubmitApplication.Title");
        await officer.SeesAsync(officer.Word("Grants.Costs.Supposed", ("day", Closing)));
        await officer.SeesAsync(officer.Amount(new Money(6_000_000, Currency.Yen)));
        await officer.PressAsync("Grants.SubmitApplication.Title");
        await officer.SeesAsync("Grants.ShowReceipt.Intact");
        await GoAsync(company, "Grants.Calls.Title");
        await company.FollowAsync("Grants.Applications.Title");
        await company.FollowAsync(story.Application);
        await company.SeesAsync("Grants.ApplicationState.Submitted");
    }

    private async Task AssessAsync()
    {
        await secretariat.OpenAsync("desk");
        await secretariat.FollowAsync(story.Application);
        await secretariat.FollowAsync("Grants.Assign.Title");
        await secretariat.ChooseAsync("Grants.Assessor", "assessor");
        await secretariat.PressAsync("Grants.Assign.Submit");
        await secretariat.SeesAsync("Grants.ApplicationState.Assessed");

        await assessor.OpenAsync("desk");
        await assessor.FollowAsync(story.Application);
        await assessor.TickAsync("Grants.Conflict.None");
        await assessor.PressAsync("Common.Continue");
        await assessor.FillAsync(assessor.Word("Grants.Assess.Points", ("most", 10)), "8");
        await assessor.FillAsync("Grants.Assess.Comment", story.Remark);
        await assessor.PressAsync("Grants.Assess.Submit");
        await assessor.SeesAsync(story.Remark);
    }

    private async Task AwardAsync()
    {
        await GoAsync(secretariat, "Grants.Calls.Title");
        await secretariat.FollowAsync("Grants.Applications.Title");
        await secretariat.FollowAsync(story.Application);
        await secretariat.SeesAsync(story.Remark);
        await secretariat.FollowAsync("Grants.Propose.Title");
        await secretariat.FillAsync("Grants.Field.Number", "R8-1");
        await secretariat.FillAsync("Grants.Field.DecidedOn", today);
        await secretariat.PressAsync("Grants.Propose.Submit");
        await secretariat.SeesAsync("Grants.AwardState.Proposed");

        await approver.OpenAsync("desk");
        await approver.FollowAsync(story.Application);
        await approver.FollowAsync("Grants.AwardStep.Confirm");
        await approver.PressAsync("Grants.AwardStep.Confirm");
        await approver.SeesAsync("Grants.AwardState.Confirmed");
        await approver.SeesReachedAsync(ThreadStage.Grant);
    }

    private async Task ClaimAsync()
    {
        await GoAsync(company, "Grants.Calls.Title");
        await company.FollowAsync("Grants.Awards.Title");
        await company.FollowAsync(story.Application);
        await company.FollowAsync("Grants.Claim.New");
        await company.ChooseAsync("Grants.EditClaim.Share", story.Company);
        await company.FillAsync("Grants.Field.FirstDay", Spending);
        await company.FillAsync("Grants.Field.LastDay", Spending);
        await company.ChooseAsync("Grants.Field.Category", "Grants.Category.equipment");
        await company.FillAsync("Grants.Field.Amount", "3000000");
        await company.FillAsync("Grants.EditClaim.Evidence", story.Remark);
        await company.PressAsync("Common.Save");
        await company.SeesAsync("Grants.ClaimState.Draft");
        await StepClaimAsync(company, "Grants.ClaimStep.Submit", "Grants.ClaimState.Submitted");
    }

    private async Task PayAsync()
    {
        await secretariat.OpenAsync("desk");
        await secretariat.FollowAsync(story.Application);
        await StepClaimAsync(secretariat, "Grants.ClaimStep.Check", "Grants.ClaimState.Checked");
        await approver.OpenAsync("desk");
        await approver.FollowAsync(story.Application);
        await StepClaimAsync(approver, "Grants.ClaimStep.Approve", "Grants.ClaimState.Approved");
        await secretariat.OpenAsync("desk");
        await secretariat.FollowAsync(story.Application);
        await StepClaimAsync(secretariat, "Grants.ClaimStep.Pay", "Grants.ClaimState.Paid");
    }

    private static async Task StepClaimAsync(Person person, string step, string state)
    {
        await person.FollowAsync(step);
        await person.PressAsync(step);
        await person.SeesAsync(state);
    }

    /// <summary>Adds a cost of the company's own, in the blank row below the others.</summary>
    private async Task AddCostAsync(string category, string amount)
    {
        await company.ChooseLastAsync("Grants.Costs.Column.category", category);
        await company.FillLastAsync("Grants.Costs.Column.day", Spending);
        await company.FillLastAsync("Grants.Costs.Column.amount", amount);
        await company.PressAsync("Common.Save");
    }
}
