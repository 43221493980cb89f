using Microsoft.Extensions.DependencyInjection;
using Musubi.Foundation;
using Musubi.Modules.Tests.Testing;
using Musubi.Programmes;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Modules.Tests.Programmes;

/// <summary>A house in which each test says what waits for whom.</summary>
public sealed class DeskHouse : IAsyncLifetime
{
    private readonly PlantedWork work = new();

    public TestHouse House { get; private set; } = null!;

    /// <summary>What waits, whoever asks.</summary>
    public List<WorkItem> Waiting => work.Waiting;

    public async ValueTask InitializeAsync() => House = await TestHouse.StartAsync(change: builder => builder.Services.AddSingleton<IWork>(work));

    public ValueTask DisposeAsync() => House.DisposeAsync();

    private sealed class PlantedWork : IWork
    {
        public List<WorkItem> Waiting { get; } = [];

        public Task<IReadOnlyList<WorkItem>> ForAsync(Actor actor, Instant now, CancellationToken cancel) => Task.FromResult<IReadOnlyList<WorkItem>>([.. Waiting]);
    }
}

public sealed class DeskTests(DeskHouse desk) : IClassFixture<DeskHouse>
{
    private readonly Instant now = Instant.FromDateTimeOffset(desk.House.Clock.GetUtcNow());

    [Fact]
    public async Task Desk_WithThingsOfTwoStages_GroupsThemWithTheLongestWaitingFirst()
    {
        var programme = await desk.House.Given.ProgrammeAsync("Waiting programme");
        Wait(programme, ThreadStage.Match, "Young suggestion", days: 2);
        Wait(programme, ThreadStage.Issue, "Only issue", days: 1);
        Wait(programme, ThreadStage.Match, "Old suggestion", days: 30);

        var page = (await desk.House.Reader.As(Role.Secretariat, programme).OpenAsync("/desk")).IsOk();

        var order = new[] { "Only issue", "Old suggestion", "Young suggestion" }.Select(name => page.Text.IndexOf(name, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, order);
        Assert.Equal(order.Order(), order);
        page.Shows("30 days");
    }

    [Fact]
    public async Task Desk_OfAThingWhoseDayHasPassed_SaysThatItIsOverdue()
    {
        var programme = await desk.House.Given.ProgrammeAsync("Late programme");
        Wait(programme, ThreadStage.Delivery, "Late milestone", days: 3, due: new LocalDate(2026, 5, 8));

        var page = (await desk.House.Reader.As(Role.Secretariat, programme).In("de").OpenAsync("/desk")).IsOk();

        page.Shows("Überfällig seit 8. Mai 2026");
    }

    [Fact]
    public async Task Desk_OfWhatOthersHaveToDo_IsShownOnlyToWhoAsksForEverything()
    {
        var programme = await desk.House.Given.ProgrammeAsync("Watched programme");
        desk.Waiting.Add(new(programme, ThreadStage.Match, "Answer", new LocalizedText(Language.English, "Their suggestion"), "/there", now) { IsReaders = false });
        var secretariat = desk.House.Reader.As(Role.Secretariat, programme);

        (await secretariat.OpenAsync("/desk")).IsOk().Hides("Their suggestion");
        (await secretariat.OpenAsync("/desk?all=true")).IsOk().Shows("Their suggestion");
    }

    [Fact]
    public async Task Desk_OfAnotherProgramme_ShowsNothingOfIt()
    {
        Wait(await desk.House.Given.ProgrammeAsync("Foreign programme"), ThreadStage.Grant, "Foreign claim", days: 9);

        var page = (await desk.House.Reader.As(Role.Secretariat).OpenAsync("/desk?all=true")).IsOk();

        Assert.DoesNotContain("Foreign claim", page.Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Desk_AsCsv_HasARowForEachThing()
    {
        var programme = await desk.House.Given.ProgrammeAsync("Listed programme");
        Wait(programme, ThreadStage.Grant, "Claim to check", days: 9);

        var file = await desk.House.Reader.As(Role.Secretariat, programme).OpenAsync("/desk?handler=csv");

        Assert.Contains("Claim to check", file.Content, StringComparison.Ordinal);
        Assert.Equal("text/csv", file.Answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Desk_OfACityOfficer_ShowsWhatTheirOrganisationIsInProgrammes()
    {
        var programme = await desk.House.Given.ProgrammeAsync("Programme of a city");
        var city = await desk.House.Given.OrganisationAsync(programme, "Riverside City Hall");
        await desk.House.AddAsync(new Musubi.Programmes.Model.Membership(MembershipId.New(), programme, city.Id, MembershipRole.Lighthouse, edition: null));

        var page = (await desk.House.Reader.As(Role.CityOfficer, programme, city.Id.Value).OpenAsync("/desk")).IsOk();

        page.Shows("Riverside City Hall").Shows("Lighthouse city");
    }

    private void Wait(ProgrammeId programme, ThreadStage stage, string name, int days, LocalDate? due = null) => desk.Waiting.Add(
        new(programme, stage, "To do", new LocalizedText(Language.English, name), "/somewhere", now - Duration.FromDays(days)) { Due = due });
}
