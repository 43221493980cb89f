using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Musubi.Foundation;
using Musubi.Matching;
using Musubi.Matching.Features.ExpireSuggestions;
using Musubi.Matching.Model;
using Musubi.Modules.Tests.Testing;
using Musubi.Persistence;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Modules.Tests.Matching;

/// <summary>What waits, what ends by itself, what the engine finds. The clock is this class's own.</summary>
public sealed class MatchWorkTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Work_UnansweredSuggestion_WaitsForEachSideAndIsSeenToByTheSecretariat()
    {
        var given = await house.Given.PairingAsync("Waiting rooms");
        var match = await house.Given.MatchAsync(given.Issue, given.Solution);
        var (programme, page) = (given.Programme.Programme, $"/en{given.Matches}/{match.Key}");

        var city = await WorkAsync(new RoleHeld(Role.CityOfficer, programme, given.Office.Id.Value));
        var secretariat = await WorkAsync(new RoleHeld(Role.Secretariat, programme, null));
        var stranger = await WorkAsync(new RoleHeld(Role.Partner, programme, given.Office.Id.Value));

        var own = Assert.Single(city);
        Assert.Equal(($"{page}/answer?side=City", true, given.Office.Id), (own.Href, own.IsReaders, own.Owner));
        Assert.Equal(2, secretariat.Count(item => item.Href == page && !item.IsReaders));
        Assert.Empty(stranger);
    }

    [Fact]
    public async Task Work_IssueOpenForTwoWeeksWithoutMatch_WaitsForTheSecretariat()
    {
        var given = await house.Given.PairingAsync("Lonely issue");
        var (held, later) = (new RoleHeld(Role.Secretariat, given.Programme.Programme, null), given.Issue.StateSince + Duration.FromDays(14));

        var early = await WorkAsync(held, later - Duration.FromDays(1));
        var due = await WorkAsync(held, later);
        await house.Given.MatchAsync(given.Issue, given.Solution);
        var matched = await WorkAsync(held, later);

        Assert.Empty(early);
        Assert.Equal($"/en/programmes/{given.Programme.Key}/matching/issues/{given.Issue.Key}", Assert.Single(due).Href);
        Assert.DoesNotContain(matched, item => item.Href.Contains("/matching/issues/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Expire_AfterTheLastDay_EndsSuggestionsAndNothingElse()
    {
        var given = await house.Given.PairingAsync("Too slow");
        var other = await house.Given.SolutionAsync(given.Programme, "Introduced before", given.Company, isReleased: true);
        var slow = await house.Given.MatchAsync(given.Issue, given.Solution, also: match => match.Bring(new(MatchState.Suggested, match.SuggestedAt, match.SuggestedAt), match.SuggestedAt));
        var done = await house.Given.MatchAsync(given.Issue, other, also: match => match.Bring(new(MatchState.Introduced, match.SuggestedAt, match.SuggestedAt), match.SuggestedAt));

        await house.RunJobAsync(new ExpireDue());

        var states = await house.InDatabaseAsync(db => db.Set<Match>().Where(match => match.Programme == slow.Programme).ToDictionaryAsync(match => match.Id, match => match.State));
        Assert.Equal((MatchState.Expired, MatchState.Introduced), (states[slow.Id], states[done.Id]));
    }

    [Fact]
    public async Task Find_IssueAndSolutionOfTheSameSubjectInTwoLanguages_AreSuggestedOnceWithTheirWords()
    {
        var given = await house.Given.PairingAsync("Found by words");
        var town = await house.Given.TownAsync(given.Programme, "Finders");
        var issue = await house.Given.IssueAsync(given.Programme, "交通空白", town, Musubi.Issues.IssueState.Open, isReleased: true, facts => facts with
        {
            Title = new(Language.Japanese, "高齢者のためのデマンド交通"),
            Summary = new(Language.Japanese, "路線バスがなくなり、デマンド交通を始めたいと考えています。"),
            Description = null,
        });
        var solution = await house.Given.SolutionAsync(given.Programme, "On demand", given.Company, isReleased: true, change: facts => facts with
        {
            Title = Given.Name("Demand-responsive transport for rural areas"),
            Summary = Given.Name("Demand-responsive transport that people book by telephone."),
        });
        var page = $"/programmes/{given.Programme.Key}/matching/find";
        var secretariat = house.Given.Secretariat(given.Programme.Programme);

        await FindAsync();
        var first = await SuggestedAsync();
        await FindAsync();

        var match = Assert.Single(first, match => match.Issue == issue.Id && match.Solution == solution.Id);
        Assert.Equal(first.Count, (await SuggestedAsync()).Count);
        Assert.InRange(match.Strength!.Value, 0.2m, 1m);
        Assert.Contains(match.Reasons, reason => reason.InIssue.Contains("デマンド交通", StringComparison.Ordinal) && reason.InSolution.Contains("demand-responsive", StringComparison.OrdinalIgnoreCase));
        (await secretariat.OpenAsync($"{given.Matches}/{match.Key}")).IsOk().Shows("Found by comparing the texts").Shows("デマンド交通").Shows("Weight of the reasons");

        async Task FindAsync()
        {
            var job = await (await secretariat.OpenAsync(page)).IsOk().SubmitAsync();
            for (var patience = 0; patience < 200 && !job.Text.Contains("new suggestion", StringComparison.Ordinal) && !job.Text.Contains("Nothing new", StringComparison.Ordinal); patience++)
            {
                await Task.Delay(100);
                job = await secretariat.OpenAsync(job.Address);
            }

            Assert.Contains("See the result", job.Text, StringComparison.Ordinal);
        }

        Task<List<Match>> SuggestedAsync() => house.InDatabaseAsync(db => db.Set<Match>().Where(match => match.Programme == given.Programme.Programme).ToListAsync());
    }

    private async Task<IReadOnlyList<WorkItem>> WorkAsync(RoleHeld held, Instant? now = null)
    {
        await using var scope = house.Services.CreateAsyncScope();
        var actor = new Actor(AccountId.New(), "reader", [held]);
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Actor = actor;
        var items = new List<WorkItem>();
        foreach (var work in scope.ServiceProvider.GetServices<IWork>().Where(work => work.GetType().Assembly == typeof(MatchFace).Assembly))
        {
            items.AddRange(await work.ForAsync(actor, now ?? scope.ServiceProvider.GetRequiredService<MusubiDb>().Now, CancellationToken.None));
        }

        return items;
    }
}
