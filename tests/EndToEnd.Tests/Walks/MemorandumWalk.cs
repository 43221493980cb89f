using Musubi.EndToEnd.Tests.Running;
using NodaTime;

namespace Musubi.EndToEnd.Tests.Walks;

/// <summary>The delegation from North Rhine-Westphalia comes home with a memorandum: drafted, signed by both sides, in force, and read by everyone.</summary>
public sealed class MemorandumWalk(RunningMusubi musubi, Chromium chromium)
{
    private const string Programme = "nrw-japan";

    [Theory]
    [InlineData("ja", "訪問団の覚書")]
    [InlineData("de", "Memorandum der Delegation")]
    public async Task Memorandum_OfADelegation_IsSignedByBothSidesAndReadByThePublicWithItsTrace(string language, string title)
    {
        var today = SystemClock.Instance.GetCurrentInstant().InUtc().Date;
        var town = new Town(musubi, chromium, language);
        var secretariat = await town.ExampleAsync("secretariat", Programme);
        await secretariat.OpenAsync($"programmes/{Programme}/delegations");
        var delegation = await secretariat.FollowFirstRowAsync();
        await secretariat.FollowAsync("Agreements.Agreement.New");
        await secretariat.SeesAsync(delegation);
        await secretariat.FillAsync("Agreements.Field.Title", title);
        await secretariat.ChooseAsync("Agreements.Field.Kind", "Agreements.AgreementKind.MemorandumOfUnderstanding");
        var parties = new List<string>();
        foreach (var at in new[] { 1, 2 })
        {
            await secretariat.PressAsync("Agreements.EditAgreement.AddParty");
            parties.Add(await secretariat.ChooseLastAsync("Agreements.EditAgreement.Who", at));
        }

        await secretariat.PressAsync("Common.Create");
        await secretariat.SeesAsync("Agreements.AgreementState.Draft");
        await secretariat.FollowAsync("Agreements.AgreementStep.Negotiate");
        await secretariat.PressAsync("Agreements.AgreementStep.Negotiate");
        foreach (var _ in parties)
        {
            await secretariat.FollowAsync("Agreements.Sign.Title");
            await secretariat.TickFirstAsync();
            await secretariat.FillAsync("Agreements.Sign.Day", today);
            await secretariat.PressAsync("Common.Save");
        }

        await secretariat.SeesAsync("Agreements.AgreementState.Signed");
        await secretariat.FollowAsync("Agreements.AgreementStep.Propose");
        await secretariat.PressAsync("Agreements.AgreementStep.Propose");
        var approver = await town.ExampleAsync("approver", Programme);
        await approver.FollowAsync(title);
        await approver.FollowAsync("Agreements.AgreementStep.Confirm");
        await approver.PressAsync("Agreements.AgreementStep.Confirm");
        await approver.SeesAsync("Agreements.AgreementState.InForce");

        // What was decided since the secretariat read it is not published unread.
        await secretariat.OpenAsync($"programmes/{Programme}/agreements");
        await secretariat.FollowAsync(title);
        await secretariat.SeesAsync("Agreements.AgreementState.InForce");
        await secretariat.FollowAsync("Programmes.StandingAct.Publish");
        await secretariat.PressAsync("Programmes.StandingAct.Publish");

        var anyone = await town.ReaderAsync();
        await anyone.OpenAsync($"programmes/{Programme}/agreements");
        await anyone.FollowAsync(title);
        await anyone.SeesAsync("Agreements.AgreementState.InForce");
        await anyone.SeesBeforeAsync(delegation);
    }
}
