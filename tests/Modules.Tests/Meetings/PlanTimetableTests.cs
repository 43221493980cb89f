using Microsoft.EntityFrameworkCore;
using Musubi.Directory.Model;
using Musubi.Events.Model;
using Musubi.Foundation;
using Musubi.Meetings;
using Musubi.Meetings.Model;
using Musubi.Modules.Tests.Testing;
using Musubi.Programmes.Model;
using NodaTime;

namespace Musubi.Modules.Tests.Meetings;

public sealed class PlanTimetableTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Plan_AcceptedMeetings_GivesEachAPlaceAndSaysWhatIsProved()
    {
        var (programme, item, sides) = await FairAsync("Planned", 4);
        await SetUpAsync(programme, item, slots: 3, "Table A\nTable B");
        var meetings = await AcceptedAsync(programme, item, sides, (0, 1), (0, 2), (0, 3), (1, 2));

        var done = await PlanAsync(programme, item, ("Form.Mode", "Anew"));

        done.Shows("4 meetings have a slot and a table").Shows("No breaks");
        Assert.All(await StoredAsync(meetings), one => Assert.Equal(MeetingState.Scheduled, one.State));
        var secretariat = house.Given.Secretariat(programme.Programme);
        (await secretariat.OpenAsync(Timetable(programme, item))).IsOk().Shows("no breaks, proved best").Shows("Side 0 – Side 3");
        (await secretariat.OpenAsync(Timetable(programme, item) + "?by=organisation")).IsOk().Shows("Side 3").Shows("Table A");
        (await secretariat.OpenAsync($"/programmes/{programme.Key}/meetings/{meetings[0].Key}/history")).IsOk().Shows("Timetable planned");
    }

    [Fact]
    public async Task Plan_MoreMeetingsThanPlaces_PlacesAsManyAsPossibleAndSaysWhyNotAll()
    {
        var (programme, item, sides) = await FairAsync("Crowded", 4);
        await SetUpAsync(programme, item, slots: 1, "Table A");
        await AcceptedAsync(programme, item, sides, (0, 1), (2, 3));

        var done = await PlanAsync(programme, item);

        done.Shows("1 meeting has a slot and a table, 1 found no place");
        (await house.Given.Secretariat(programme.Programme).OpenAsync(Timetable(programme, item))).Shows("Found no place: All tables are taken.");
    }

    [Fact]
    public async Task Plan_KeepingWhatHasASlot_MovesNothing_AndABoundOfOldIsNotShownForWhatChanged()
    {
        var (programme, item, sides) = await FairAsync("Kept", 3);
        await SetUpAsync(programme, item, slots: 4, "Table A\nTable B");
        var meetings = await AcceptedAsync(programme, item, sides, (0, 1), (0, 2));
        var secretariat = house.Given.Secretariat(programme.Programme);
        var address = $"/programmes/{programme.Key}/meetings/{meetings[0].Key}";
        (await (await secretariat.OpenAsync($"{address}/schedule")).SubmitAsync(("Form.Slot", "3"), ("Form.Table", "Table B"))).IsOk();

        await PlanAsync(programme, item);

        var kept = (await StoredAsync(meetings))[0];
        Assert.Equal((3, "Table B"), (kept.Slot, kept.Table));
        (await secretariat.OpenAsync(Timetable(programme, item))).Shows("proved best");
        (await (await secretariat.OpenAsync(address)).SubmitAsync("button[value=Release]")).IsOk().Shows("Accepted");
        (await secretariat.OpenAsync(Timetable(programme, item))).Shows("no breaks").Hides("proved best").Shows("Accepted, without a slot");
    }

    [Fact]
    public async Task SetUp_WithARecess_BeginsTheNextSlotAfterIt_AndSaysWhatIsNotARecess()
    {
        var (programme, item, _) = await FairAsync("Lunch", 2);
        var secretariat = house.Given.Secretariat(programme.Programme);
        var form = await secretariat.OpenAsync($"/programmes/{programme.Key}/events/{item.Key}/matching");

        var wrong = await form.SubmitAsync(("Form.Tables", "Table A"), ("Form.FirstSlotAt", "11:00"), ("Form.Slots", "3"), ("Form.Recesses", "noon"));
        var right = await wrong.SubmitAsync(("Form.Recesses", "11:45–12:30"));

        wrong.ShowsProblem("meetings.not-a-recess").HasProblemAt("Form.Recesses").Holds("Form.Tables", "Table A");
        right.IsOk().Shows("11:00–11:25").Shows("12:30–12:55").Shows("13:00–13:25").Hides("11:30–11:55");
    }

    [Fact]
    public async Task Availability_OfAPartner_KeepsItsMeetingsOutOfThoseSlots()
    {
        var (programme, item, sides) = await FairAsync("Away", 2);
        await SetUpAsync(programme, item, slots: 2, "Table A");
        var meetings = await AcceptedAsync(programme, item, sides, (0, 1));
        var partner = house.Reader.As(Role.Partner, programme.Programme, sides[1].Id.Value);
        var form = await (await partner.OpenAsync(Timetable(programme, item))).FollowAsync("Availability");

        (await form.IsOk().SubmitAsync(("Form.Free", "1"))).IsOk().Shows("Saved");

        await PlanAsync(programme, item, ("Form.Mode", "Anew"));
        Assert.Equal(1, (await StoredAsync(meetings))[0].Slot);
        var secretariat = house.Given.Secretariat(programme.Programme);
        (await secretariat.OpenAsync(Timetable(programme, item) + "?by=organisation")).Shows("No time");
        (await (await secretariat.OpenAsync($"/programmes/{programme.Key}/meetings/{meetings[0].Key}/schedule")).SubmitAsync(("Form.Slot", "0"), ("Form.Table", "Table A")))
            .ShowsProblem("meetings.party-away", ("name", "Side 1")).HasProblemAt("Form.Slot");
        (await (await partner.OpenAsync($"/programmes/{programme.Key}/events/{item.Key}/availability")).SubmitAsync(("Form.Free", "0")))
            .ShowsProblem("meetings.busy-then", ("meeting", "Talk 0 1"));
    }

    [Fact]
    public async Task Plan_SidesKeptApart_GetNoPlaceAndItIsSaidWhy()
    {
        var (programme, item, sides) = await FairAsync("Apart fair", 3);
        await SetUpAsync(programme, item, slots: 3, "Table A");
        var meetings = await AcceptedAsync(programme, item, sides, (0, 1), (0, 2));
        var secretariat = house.Given.Secretariat(programme.Programme);
        await (await secretariat.OpenAsync($"/programmes/{programme.Key}/matching/kept-apart/new")).SubmitAsync(
            ("Form.One", sides[0].Id.ToString()), ("Form.Other", sides[1].Id.ToString()), ("Form.Ground", "Wish"));

        var done = await PlanAsync(programme, item);
        var byHand = await (await secretariat.OpenAsync($"/programmes/{programme.Key}/meetings/{meetings[0].Key}/schedule")).SubmitAsync(("Form.Slot", "2"), ("Form.Table", "Table A"));

        done.Shows("1 meeting has a slot and a table");
        byHand.ShowsProblem("matching.kept-apart");
        Assert.Equal([MeetingState.Accepted, MeetingState.Scheduled], (await StoredAsync(meetings)).Select(one => one.State));
        (await secretariat.OpenAsync(Timetable(programme, item))).Shows("does not bring these two organisations together").Shows("proved best");
    }

    [Fact]
    public async Task Plan_ByAnyoneButTheSecretariat_IsRefused()
    {
        var (programme, item, sides) = await FairAsync("Not yours", 2);

        var answer = await house.Reader.As(Role.Partner, programme.Programme, sides[0].Id.Value).OpenAsync(Timetable(programme, item) + "/plan");

        Assert.Equal(System.Net.HttpStatusCode.Forbidden, answer.Status);
    }

    private static string Timetable(Programme programme, Event item) => $"/programmes/{programme.Key}/events/{item.Key}/timetable";

    private async Task<SeenPage> PlanAsync(Programme programme, Event item, params (string, string)[] fields)
    {
        var secretariat = house.Given.Secretariat(programme.Programme);
        var job = (await (await secretariat.OpenAsync(Timetable(programme, item) + "/plan")).IsOk().SubmitAsync(fields)).IsOk();
        for (var patience = 0; patience < 200 && !job.Document.Body!.TextContent.Contains("See the result", StringComparison.Ordinal); patience++)
        {
            await Task.Delay(100);
            job = await secretariat.OpenAsync(job.Address[3..]);
        }

        return job;
    }

    private async Task SetUpAsync(Programme programme, Event item, int slots, string tables) =>
        (await (await house.Given.Secretariat(programme.Programme).OpenAsync($"/programmes/{programme.Key}/events/{item.Key}/matching"))
            .SubmitAsync(("Form.Tables", tables), ("Form.Slots", $"{slots}"))).IsOk().Shows("Table A");

    private async Task<IReadOnlyList<Meeting>> AcceptedAsync(Programme programme, Event item, IReadOnlyList<Organisation> sides, params (int Asker, int Asked)[] pairs)
    {
        var now = Instant.FromDateTimeOffset(house.Clock.GetUtcNow());
        var meetings = pairs.Select(pair =>
        {
            var facts = new MeetingFacts(item.Id, sides[pair.Asker].Id, sides[pair.Asked].Id, new(Language.English, $"Talk {pair.Asker} {pair.Asked}"), Language.English);
            var meeting = new Meeting(MeetingId.New(), programme.Programme, Key.Parse($"talk-{pair.Asker}-{pair.Asked}"), facts, now.InUtc().Date.PlusDays(7), now);
            meeting.Do(MeetingAct.Accept, reason: null, Actor.System("test"), now.InUtc().Date, now).Required();
            return meeting;
        }).ToList();
        await house.AddAsync([.. meetings]);
        return meetings;
    }

    private Task<List<Meeting>> StoredAsync(IReadOnlyList<Meeting> meetings)
    {
        var ids = meetings.Select(one => one.Id).ToList();
        return house.InDatabaseAsync(db => db.Set<Meeting>().AsNoTracking().Where(one => ids.Contains(one.Id)).OrderBy(one => one.Key).ToListAsync());
    }

    private async Task<(Programme Programme, Event Event, IReadOnlyList<Organisation> Sides)> FairAsync(string name, int sides)
    {
        var programme = await house.Given.OpenedAsync(name, isPublished: true);
        var item = await house.Given.EventAsync(programme, $"{name} fair");
        var all = new List<Organisation>();
        for (var side = 0; side < sides; side++)
        {
            all.Add(await house.Given.OrganisationAsync(programme.Programme, $"Side {side}", isPublished: true));
        }

        return (programme, item, all);
    }
}
