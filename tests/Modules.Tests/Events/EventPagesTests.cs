using System.Net;
using Musubi.Events;
using Musubi.Foundation;
using Musubi.Modules.Tests.Testing;
using NodaTime;

namespace Musubi.Modules.Tests.Events;

public sealed class EventPagesTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Plan_ThenAnnounceAndHold_IsListedShownAndRecorded()
    {
        var programme = await house.Given.OpenedAsync("Eventful", isPublished: true);
        var host = await house.Given.OrganisationAsync(programme.Programme, "Heron Works", isPublished: true);
        var secretariat = house.Given.Secretariat(programme.Programme);
        var root = $"/programmes/{programme.Key}/events";
        var form = await (await secretariat.OpenAsync(root)).FollowAsync("/events/new");
        form = await form.IsOk().SubmitAsync("button[value='sessions:add']", ("Form.Title.Texts[en]", "Heron meeting"), ("Form.Title.Texts[ja]", "サギ会合"), ("Form.Kind", "Symposium"),
            ("Form.TimeZone", "Asia/Tokyo"), ("Form.When.On", "2026-05-11"), ("Form.From", "９時30分"), ("Form.Host", host.Id.ToString()));
        form = await form.IsOk().SubmitAsync("button[value='speakers0:add']", ("Form.Sessions[0].Title.Texts[en]", "Panel on herons"), ("Form.Sessions[0].Kind", "Panel"),
            ("Form.Sessions[0].Day", "2026-05-11"), ("Form.Sessions[0].From", "10:00"), ("Form.Sessions[0].To", "11:00"));

        var page = await form.IsOk().SubmitAsync("main form[method=post]", ("Form.Sessions[0].Speakers[0].Member", $"Organisation:{host.Id}"), ("Form.Sessions[0].Speakers[0].Role", "Speaker"));

        page.IsOk().Shows("Heron meeting").Shows("Panel on herons").Shows("Heron Works").Shows("09:30").Shows("10:00").Shows("Planned");
        (await (await page.FollowAsync("Announce")).SubmitAsync()).IsOk().Shows("Announced");
        (await (await (await secretariat.OpenAsync($"{root}/heron-meeting")).FollowAsync("Mark as held")).SubmitAsync()).IsOk().Shows("Held");
        (await secretariat.OpenAsync($"{root}?q=サギ&kind=Symposium&progress=Held&sort=title")).IsOk().Shows("Heron meeting").Shows("1 entry");
        (await secretariat.OpenAsync($"{root}?handler=Csv&kind=Visit")).IsOk().Hides("Heron meeting");
        (await secretariat.OpenAsync($"{root}/heron-meeting/history")).IsOk().Shows("Event added").Shows("Event announced").Shows("Event marked as held").Shows("Panel on herons (Panel)");
        Assert.Equal(HttpStatusCode.NotFound, (await house.Reader.OpenAsync($"{root}/heron-meeting")).Status);
        (await (await (await secretariat.OpenAsync($"{root}/heron-meeting")).FollowAsync("Publish")).SubmitAsync()).IsOk().Shows("Published.");
        (await house.Reader.In("ja").OpenAsync($"{root}/heron-meeting")).IsOk().Shows("サギ会合").Shows("開催済み").Hides("参加申込み</a>");
    }

    [Theory]
    [InlineData("Form.Sessions[0].To", "09:00", "events.hours-order", "Form.Sessions[0].To")]
    [InlineData("Form.Sessions[0].Day", "2026-07-01", "events.session-outside", "Form.Sessions[0].Day")]
    [InlineData("Form.TimeZone", "", "form.required", "Form.TimeZone")]
    [InlineData("Form.Capacity", "many", "form.not-a-number", "Form.Capacity")]
    public async Task Edit_SomethingWrong_SaysSoAtTheFieldAndKeepsEverything(string field, string typed, string code, string at)
    {
        var programme = await house.Given.OpenedAsync("Wrongful");
        var item = await house.Given.EventAsync(programme, "Before", facts => facts with
        {
            Sessions = [new EventSession(Key.Parse("one"), SessionKind.Panel, Given.Name("One")) { Day = new LocalDate(2026, 6, 10), Hours = new(new(9, 30), new(10, 0)), Room = "Hall" }],
        });
        var form = await house.Given.Secretariat(programme.Programme).OpenAsync($"/programmes/{programme.Key}/events/{item.Key}/edit");

        var answer = await form.IsOk().SubmitAsync("main form[method=post]", ("Form.Title.Texts[en]", "After"), (field, typed));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        (code == "events.session-outside" ? answer.ShowsProblem(code, ("session", "One")) : answer.ShowsProblem(code)).HasProblemAt(at).Holds("Form.Title.Texts[en]", "After").Holds(field, typed).Holds("Form.Sessions[0].Title.Texts[en]", "One");
    }

    [Fact]
    public async Task Edit_TwoSessionsInOneRoomAtOnce_NamesBoth()
    {
        var programme = await house.Given.OpenedAsync("Crowded");
        var item = await house.Given.EventAsync(programme, "Full day", facts => facts with { Sessions = [Session("one", 9), Session("two", 12)] });
        var form = await house.Given.Secretariat(programme.Programme).OpenAsync($"/programmes/{programme.Key}/events/{item.Key}/edit");

        var answer = await form.IsOk().SubmitAsync("main form[method=post]", ("Form.Sessions[1].From", "10:00"));

        answer.ShowsProblem("events.sessions-overlap", ("session", "two"), ("other", "one")).HasProblemAt("Form.Sessions[1].From");

        static EventSession Session(string key, int hour) => new(Key.Parse(key), SessionKind.Panel, Given.Name(key))
        {
            Day = new LocalDate(2026, 6, 10),
            Hours = new(new(hour, 0), new(hour + 2, 0)),
            Room = "Hall 1",
        };
    }

    [Fact]
    public async Task Edit_SomebodySavedMeanwhile_ShowsBothAndKeepsWhatWasTyped()
    {
        var programme = await house.Given.OpenedAsync("Hasty");
        var item = await house.Given.EventAsync(programme, "Before");
        var address = $"/programmes/{programme.Key}/events/{item.Key}/edit";
        var slow = await house.Given.Secretariat(programme.Programme).OpenAsync(address);
        await (await house.Given.Secretariat(programme.Programme).OpenAsync(address)).SubmitAsync("main form[method=post]", ("Form.Title.Texts[en]", "Theirs"));

        var clash = await slow.SubmitAsync("main form[method=post]", ("Form.Title.Texts[en]", "Mine"));

        Assert.Equal(HttpStatusCode.Conflict, clash.Status);
        clash.Shows("Theirs").Holds("Form.Title.Texts[en]", "Mine");
        (await clash.SubmitAsync("main form[method=post]")).IsOk().Shows("Mine");
    }

    [Fact]
    public async Task Hold_BeforeItsDay_IsRefused_CancelWantsAReason()
    {
        var programme = await house.Given.OpenedAsync("Early");
        var item = await house.Given.EventAsync(programme, "Tomorrow");
        var secretariat = house.Given.Secretariat(programme.Programme);
        var root = $"/programmes/{programme.Key}/events/{item.Key}";

        var early = await (await secretariat.OpenAsync($"{root}/state?to=Held")).SubmitAsync();
        var silent = await (await secretariat.OpenAsync($"{root}/state?to=Cancelled")).SubmitAsync();
        var cancelled = await silent.SubmitAsync(("Form.Reason.Texts[en]", "A typhoon"));

        early.ShowsProblem("events.not-yet");
        silent.ShowsProblem("events.reason-missing");
        cancelled.IsOk().Shows("A typhoon").Shows("Cancelled");
    }

    [Theory]
    [InlineData(Role.Partner)]
    [InlineData(Role.CityOfficer)]
    [InlineData(Role.Delegate)]
    public async Task Plan_AsAnyoneButTheSecretariat_IsRefused(Role role)
    {
        var programme = await house.Given.OpenedAsync("Guarded");
        var reader = house.Reader.As(role, programme.Programme).As(Role.Secretariat);

        var answer = await reader.OpenAsync($"/programmes/{programme.Key}/events/new");

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
        answer.ShowsProblem("programmes.not-your-role");
    }
}
