using System.Net;
using Musubi.Delivery;
using Musubi.Foundation;
using Musubi.Modules.Tests.Testing;
using Musubi.WebKit;

namespace Musubi.Modules.Tests.Delivery;

public sealed class IndicatorPagesTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Add_FromAPlanThenRecordCorrectWithdraw_ComparesAndKeepsWhatStoodThere()
    {
        var programme = await house.Given.OpenedAsync("Measured");
        var city = await house.Given.OrganisationAsync(programme.Programme, "Meter City");
        var plan = await house.Given.PlanAsync(programme.Programme, city.Id, "Meter plan");
        var officer = house.Reader.As(Role.CityOfficer, programme.Programme, city.Id.Value);
        var form = await (await officer.OpenAsync($"/programmes/{programme.Key}/plans/{plan.Key}")).FollowAsync("Add an indicator");

        var page = await form.IsOk().SubmitAsync(
            ("Form.Title.Texts[en]", "Power used"), ("Form.Unit", "kWh"), ("Form.Direction", "LessIsBetter"), ("Form.BaselineValue", "1600"),
            ("Form.BaselinePeriod.FirstDay", "2024-04-01"), ("Form.BaselinePeriod.LastDay", "2025-03-31"), ("Form.TargetValue", "1200"), ("Form.TargetDue", "2027-03-31"));
        page = await (await page.IsOk().Shows("No reading yet").FollowAsync("Record a reading")).SubmitAsync(("Form.Period.FirstDay", "2025-04-01"), ("Form.Period.LastDay", "2026-03-31"), ("Form.Value", "14000"));
        page = await (await page.IsOk().Shows("worse").FollowAsync("Correct")).SubmitAsync(("Form.Value", "1400"), ("Form.Reason.Texts[en]", "A nought too many"));

        page.IsOk().Shows("1,400 kWh").Shows("-200 kWh").Shows("better").Shows("1,400 − 1,600 = -200").Shows("-200 ÷ -400 = 50").Shows("A nought too many").Shows("Meter plan");
        (await officer.OpenAsync($"/programmes/{programme.Key}/indicators?direction=LessIsBetter")).IsOk().Shows("Power used").Shows("1,400");
        page = await (await page.FollowAsync("Withdraw")).SubmitAsync(("Form.Why", "Wrong meter"));
        page.IsOk().Shows("No reading yet");
        (await officer.In("de").OpenAsync(page.Address.Replace("/en/", "/de/", StringComparison.Ordinal))).IsOk().Shows("Noch kein Messwert").Shows("Ausgangswert");
    }

    [Fact]
    public async Task Record_OverlapFutureOrNothing_IsRefusedAtTheFieldAndKeepsWhatWasTyped()
    {
        var programme = await house.Given.OpenedAsync("Overlapped");
        var city = await house.Given.OrganisationAsync(programme.Programme, "Overlap City");
        var indicator = await house.Given.IndicatorAsync(programme.Programme, city.Id, "Overlap");
        var secretariat = house.Given.Secretariat(programme.Programme);
        var address = $"/programmes/{programme.Key}/indicators/{indicator.Key}/record";
        (await (await secretariat.OpenAsync(address)).SubmitAsync(("Form.Period.FirstDay", "2025-01-01"), ("Form.Period.LastDay", "2025-12-31"), ("Form.Value", "5"))).IsOk();

        var overlap = await (await secretariat.OpenAsync(address)).SubmitAsync(("Form.Period.FirstDay", "2025-12-31"), ("Form.Period.LastDay", "2026-03-31"), ("Form.Value", "7"));
        var estimate = await (await secretariat.OpenAsync(address)).SubmitAsync(("Form.Period.FirstDay", "2025-12-31"), ("Form.Period.LastDay", "2027-03-31"), ("Form.Value", "7"), ("Form.Status", "Estimated"));
        var future = await (await secretariat.OpenAsync(address)).SubmitAsync(("Form.Period.FirstDay", "2026-01-01"), ("Form.Period.LastDay", "2027-12-31"), ("Form.Value", "7"));
        var nothing = await (await secretariat.OpenAsync(address)).SubmitAsync(("Form.Value", "many"));

        Assert.Equal(HttpStatusCode.BadRequest, overlap.Status);
        overlap.ShowsProblem("delivery.overlap", ("period", new Period(new(2025, 1, 1), new(2025, 12, 31))), ("status", ReadingStatus.Measured)).Holds("Form.Value", "7");
        estimate.IsOk().Shows("Estimated");
        future.ShowsProblem("delivery.in-the-future");
        Assert.Equal(HttpStatusCode.BadRequest, nothing.Status);
        nothing.Holds("Form.Value", "many");
    }

    [Fact]
    public async Task Edit_BaselineWithoutPeriodOrTargetBeforeIt_IsRefusedAtTheField()
    {
        var programme = await house.Given.OpenedAsync("Baselines");
        var city = await house.Given.OrganisationAsync(programme.Programme, "Base City");
        var indicator = await house.Given.IndicatorAsync(programme.Programme, city.Id, "Base");
        var form = await house.Given.Secretariat(programme.Programme).OpenAsync($"/programmes/{programme.Key}/indicators/{indicator.Key}/edit");

        (await form.SubmitAsync(("Form.BaselineValue", "5"))).ShowsProblem("delivery.baseline-without-period").Holds("Form.BaselineValue", "5");
        (await form.SubmitAsync(("Form.BaselineValue", "5"), ("Form.BaselinePeriod.FirstDay", "2025-01-01"), ("Form.BaselinePeriod.LastDay", "2025-12-31"), ("Form.TargetValue", "3"), ("Form.TargetDue", "2025-06-01")))
            .ShowsProblem("delivery.target-before-baseline", ("day", new NodaTime.LocalDate(2025, 12, 31))).HasProblemAt("Form.TargetDue");
        (await form.SubmitAsync(("Form.Unit", ""))).ShowsProblem("form.required").HasProblemAt("Form.Unit");
    }

    [Fact]
    public void Dots_SingleValueAndLevels_StandWithinTheDrawing()
    {
        var dots = new Series([new(new(2026, 3, 31), 5m, "2025")], [new("Target", 3m)], "Caption", "kWh");

        Assert.Equal(Series.Width / 2, dots.X(new(2026, 3, 31)));
        Assert.True(dots.Y(5m) < dots.Y(3m));
        Assert.InRange(dots.Y(3m), 0, Series.Height);
        Assert.Equal(Series.Height, new[] { Series.Height, new Series([new(new(2026, 1, 1), 1m, "x"), new(new(2026, 2, 1), 1m, "y")], [], "c", null).Y(1m) }.Max());
    }
}
