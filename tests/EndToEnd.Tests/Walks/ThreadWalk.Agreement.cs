using Musubi.WebKit;

namespace Musubi.EndToEnd.Tests.Walks;

/// <content>What both sides sign, and the consortium they form.</content>
public sealed partial class ThreadWalk
{
    private async Task AgreeAsync()
    {
        await GoAsync(secretariat, "Meetings.Meetings.Title", story.Reason);
        await secretariat.FollowAsync("Agreements.Agreement.New");
        await secretariat.SeesAsync(story.Reason);
        await DraftAsync(secretariat, story.Agreement, story.Matter, [story.Office, story.Company]);
        await SignAsync(secretariat, [story.Office, story.Company]);

        await approver.OpenAsync("desk");
        await approver.FollowAsync(story.Agreement);
        await approver.FollowAsync("Agreements.AgreementStep.Confirm");
        await approver.PressAsync("Agreements.AgreementStep.Confirm");
        await approver.SeesAsync("Agreements.AgreementState.InForce");
        await approver.SeesReachedAsync(ThreadStage.Agreement);
    }

    private async Task FormConsortiumAsync()
    {
        await GoAsync(officer, "Agreements.Agreements.Title", story.Agreement);
        await officer.FollowAsync("Agreements.Consortium.New");
        await officer.FillAsync("Agreements.Field.Name", story.Consortium);
        await officer.FillAsync("Agreements.Field.Purpose", story.Matter);
        await officer.ChooseAsync("Agreements.Field.Lead", story.Office);
        await officer.PressAsync("Common.Create");
        await officer.SeesAsync("Agreements.ConsortiumState.Forming");
        await officer.FollowAsync("Agreements.Invite.Title");
        await officer.ChooseAsync("Agreements.Invite.Organisation", story.Company);
        await officer.PressAsync("Agreements.Invite.Submit");
        await officer.SeesAsync("Agreements.MemberState.Invited");

        await company.OpenAsync("desk");
        await company.FollowAsync(story.Consortium);
        await company.FollowAsync("Agreements.Answer.Title");
        await company.TickAsync(story.Company);
        await company.TickAsync("Agreements.InvitationAnswer.Accept");
        await company.PressAsync("Common.Send");
        await company.SeesAsync("Agreements.MemberState.Accepted");

        await GoAsync(officer, "Agreements.Consortia.Title", story.Consortium);
        await officer.FollowAsync("Agreements.ConsortiumStep.Form");
        await officer.PressAsync("Agreements.ConsortiumStep.Form");
        await officer.SeesAsync("Agreements.ConsortiumState.Formed");
        await officer.SeesBeforeAsync(story.Agreement);
    }

    /// <summary>On the open form: title, kind and parties.</summary>
    private static async Task DraftAsync(Person person, string title, string subject, IReadOnlyList<string> parties)
    {
        await person.FillAsync("Agreements.Field.Title", title);
        await person.ChooseAsync("Agreements.Field.Kind", "Agreements.AgreementKind.MemorandumOfUnderstanding");
        foreach (var party in parties)
        {
            await person.PressAsync("Agreements.EditAgreement.AddParty");
            await person.ChooseLastAsync("Agreements.EditAgreement.Who", party);
        }

        await person.FillAsync("Agreements.Field.Subject", subject);
        await person.PressAsync("Common.Create");
        await person.SeesAsync("Agreements.AgreementState.Draft");
    }

    /// <summary>On the page of a draft: the text is settled, everyone signs, and being in force is proposed.</summary>
    private async Task SignAsync(Person person, IReadOnlyList<string> parties)
    {
        await person.FollowAsync("Agreements.AgreementStep.Negotiate");
        await person.PressAsync("Agreements.AgreementStep.Negotiate");
        await person.SeesAsync("Agreements.AgreementState.Negotiated");
        foreach (var party in parties)
        {
            await person.FollowAsync("Agreements.Sign.Title");
            await person.TickAsync(party);
            await person.FillAsync("Agreements.Sign.Day", today);
            await person.PressAsync("Common.Save");
        }

        await person.SeesAsync("Agreements.AgreementState.Signed");
        await person.FollowAsync("Agreements.AgreementStep.Propose");
        await person.PressAsync("Agreements.AgreementStep.Propose");
        await person.SeesAsync(person.Word("Agreements.ShowAgreement.Proposed", ("name", "secretariat"), ("day", today)));
    }
}
