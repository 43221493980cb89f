using System.Text.Json.Nodes;
using Musubi.Foundation;
using Musubi.Modules.Tests.Testing;
using Musubi.Modules.Tests.Transfer;

namespace Musubi.Modules.Tests.Grants;

/// <summary>What pages refuse of calls, applications, awards and claims, a file is refused, too, at the place where it is wrong.</summary>
public sealed class GrantFilesTests(TestHouse house) : IClassFixture<TestHouse>
{
    private static readonly JsonObject Everything = ProgrammeFiles.Parse(ProgrammeFiles.Everything);

    [Theory]
    [InlineData("calls[0].scheme", "\"unheard-of@2025\"", "calls[0].scheme", "grantrules.unknown-scheme")]
    [InlineData("calls[0].scheme", "\"smart-tokyo-local-issues\"", "calls[0].scheme", "transfer.write-as")]
    [InlineData("calls[0].budget.currency", "\"EUR\"", "calls[0].budget", "grants.other-currency")]
    [InlineData("calls[0].closes", "\"2026-03-01T17:00:00+09:00[Asia/Tokyo]\"", "calls[0].closes", "grants.opens-after-closing")]
    [InlineData("applications[0].lines[0].category", "\"rubbish\"", "applications[0].lines[0].category", "grants.unknown-category")]
    [InlineData("applications[0].lines[0].amount.amount", "-1", "applications[0].lines[0].amount.amount", "transfer.number-range")]
    [InlineData("applications[0].lines[0].amount.currency", "\"EUR\"", "applications[0].lines[0].amount", "grants.other-currency")]
    [InlineData("awards[0].amounts[0].amount.amount", "-1", "awards[0].amounts[0].amount.amount", "transfer.number-range")]
    [InlineData("claims[0].lines[0].amount.amount", "-1", "claims[0].lines[0].amount.amount", "transfer.number-range")]
    [InlineData("claims[0].lines", "[]", "claims[0].lines", "form.required")]
    [InlineData("claims[0].lastDay", "\"2026-05-31\"", "claims[0].lastDay", "form.last-before-first")]
    [InlineData("meetings[0].asked", "\"example-group\"", "meetings[0].asked", "meetings.same-party")]
    [InlineData("meetings[0].slot", "null", "meetings[0].slot", "meetings.unknown-slot")]
    [InlineData("timetables[0].away[0].at[0]", "\"11:30\"", "timetables[0].away[0].at", "meetings.unknown-slot")]
    public async Task Import_WithSomethingThatAPageRefuses_SaysSoAtItsPlace(string path, string value, string place, string code)
    {
        var outcome = await house.ImportAsync(Everything.With(path, JsonNode.Parse(value)).Bytes(), isDryRun: true);

        Assert.Contains((place, code), outcome.Faults.Select(fault => (fault.Place.Path, fault.Problem.Code)));
    }

    [Fact]
    public async Task Import_ClaimsAboveTheShareGranted_IsRefused()
    {
        var file = Everything.With("claims[0].lines[0].amount.amount", JsonValue.Create(500_001)).With("claims[0].state", JsonValue.Create("submitted"));

        var fault = Assert.Single((await house.ImportAsync(file.Bytes(), isDryRun: true)).Faults);

        Assert.Equal(("claims[0].lines", "grants.more-than-left"), (fault.Place.Path, fault.Problem.Code));
        Assert.Equal(new Money(500_000, Currency.Yen), fault.Problem.Facts["left"]);
    }

    [Fact]
    public async Task Import_ConfirmingAKnownAwardOrPayingAKnownClaim_IsLeftToTwoPersons()
    {
        await using var own = await TestHouse.StartAsync();
        (await own.ImportAsync(Everything.With("awards[0].state", JsonValue.Create("proposed")).Bytes())).IsWritten();

        var outcome = await own.ImportAsync(Everything.With("claims[0].state", JsonValue.Create("paid")).Bytes());

        Assert.Equal(["awards[0].state", "claims[0].state"], outcome.Faults.Where(fault => fault.Problem.Code == "grants.two-persons").Select(fault => fault.Place.Path));
        Assert.False(outcome.IsWritten);
    }

    [Theory]
    [InlineData("awards[0].amounts[0].amount.amount", "400001")]
    [InlineData("awards[0].state", "\"proposed\"")]
    [InlineData("claims[0].lines[0].amount.amount", "399999")]
    [InlineData("claims[0].state", "\"draft\"")]
    public async Task Import_ChangingWhatIsDecidedAlready_IsRefused(string path, string value)
    {
        await using var own = await TestHouse.StartAsync();
        var file = Everything.With("claims[0].state", JsonValue.Create("checked"));
        (await own.ImportAsync(file.Bytes())).IsWritten();

        var outcome = await own.ImportAsync(file.With(path, JsonNode.Parse(value)).Bytes());

        Assert.Contains("grants.two-persons", outcome.Faults.Select(fault => fault.Problem.Code));
        Assert.False(outcome.IsWritten);
    }

    [Theory]
    [InlineData("awards", "confirmed", "grants.two-persons")]
    [InlineData("awards", "proposed", "grants.awarded-already")]
    [InlineData("claims", "paid", "grants.two-persons")]
    public async Task Import_NewDecisionIntoAKnownProgramme_IsRefused(string section, string state, string code)
    {
        await using var own = await TestHouse.StartAsync();
        (await own.ImportAsync(ProgrammeFiles.Everything)).IsWritten();
        var file = Everything.DeepClone();
        var added = file[section]![0]!.DeepClone();
        (added["key"], added["state"]) = ("one-more", state);
        file[section]!.AsArray().Add(added);

        var outcome = await own.ImportAsync(file.Bytes());

        Assert.Contains(code, outcome.Faults.Select(fault => fault.Problem.Code));
        Assert.False(outcome.IsWritten);
    }

    [Fact]
    public async Task Import_SecondApplicationOfTheSameConsortium_IsToldAtItsPlace()
    {
        var file = Everything.DeepClone();
        var added = file["applications"]![0]!.DeepClone();
        added["key"] = "once-more";
        file["applications"]!.AsArray().Add(added);

        var fault = Assert.Single((await house.ImportAsync(file.Bytes(), isDryRun: true)).Faults);

        Assert.Equal(("applications[1].consortium", "grants.applied-already"), (fault.Place.Path, fault.Problem.Code));
    }

    [Fact]
    public async Task Export_ByTheSecretariatAndByAStranger_HoldsWhatEachMayKnow()
    {
        await using var own = await TestHouse.StartAsync();
        (await own.ImportAsync(ProgrammeFiles.Read("smart-tokyo"))).IsWritten();
        string[] confidential = ["matches", "timetables", "meetings", "applications", "awards", "claims"];

        var all = ProgrammeFiles.Parse(await own.ExportAsync("smart-tokyo"));
        var anyone = ProgrammeFiles.Parse(await own.ExportAsync("smart-tokyo", Actor.Public));

        Assert.All(confidential, section => Assert.True(all.ContainsKey(section), section));
        Assert.All(confidential, section => Assert.False(anyone.ContainsKey(section), section));
        Assert.True(anyone.ContainsKey("calls"));
    }
}
