using Microsoft.Extensions.DependencyInjection;
using Musubi.Foundation;
using Musubi.Issues;
using Musubi.Modules.Tests.Programmes;
using Musubi.Modules.Tests.Testing;
using Musubi.Persistence;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Modules.Tests.Issues;

/// <summary>What waits at the desk, what other modules may know, and what lists cost.</summary>
public sealed class IssueDeskTests(CountingHouse counting) : IClassFixture<CountingHouse>
{
    private static readonly Instant Now = Instant.FromUtc(2026, 5, 11, 8, 0);

    [Fact]
    public async Task Work_ForSecretariatOwnerAndStranger_IsWhatEachHasToDo()
    {
        var (house, given) = (counting.House, counting.House.Given);
        var programme = await given.OpenedAsync("Work of one");
        var (town, other) = (await given.TownAsync(programme, "Amtsstadt"), await given.TownAsync(programme, "Nebenstadt"));
        await given.HearingAsync(programme, "Not written down", town);
        await given.HearingAsync(programme, "Not answered", town, made => made.Hold(Given.Record("So"), Now));
        await given.IssueAsync(programme, "To triage", town, IssueState.Submitted);
        await given.IssueAsync(programme, "To mend", town, IssueState.SentBack);
        await given.IssueAsync(programme, "Done with", town, IssueState.Open);

        Assert.Equal(["Not answered", "Not written down", "To mend", "To triage"], await WorkAsync(house, new(Role.Secretariat, programme.Programme, null)));
        Assert.Equal(["Not answered", "To mend"], await WorkAsync(house, new(Role.CityOfficer, programme.Programme, town.Office.Id.Value)));
        Assert.Empty(await WorkAsync(house, new(Role.CityOfficer, programme.Programme, other.Office.Id.Value)));
        Assert.Empty(await WorkAsync(house, new(Role.Partner, programme.Programme, town.Office.Id.Value)));
    }

    [Fact]
    public async Task Lookup_OpenIssues_AreThoseTheActorMaySeeInAllLanguages()
    {
        var (house, given) = (counting.House, counting.House.Given);
        var programme = await given.OpenedAsync("Looked up");
        var town = await given.TownAsync(programme, "Suchstadt");
        var open = await given.IssueAsync(programme, "Open one", town, IssueState.Open, change: facts => facts with { Summary = Given.Name("Wet", ("de", "Nass"), ("ja", "水")) });
        await given.IssueAsync(programme, "Draft", town);

        var all = await AskAsync(house, Actor.System("matching"), lookup => lookup.OpenAsync(programme.Programme, CancellationToken.None));
        var none = await AskAsync(house, Actor.Public, lookup => lookup.OpenAsync(programme.Programme, CancellationToken.None));

        var face = Assert.Single(all);
        Assert.Equal((open.Id, "issue", IssueState.Open), (face.Id, face.Trace.Kind, face.State));
        Assert.Contains("Nass", face.Texts.SelectMany(text => text.Wordings()));
        Assert.Empty(none);
    }

    [Fact]
    public async Task Lists_WithTwoRowsOrTwenty_AskTheDatabaseEquallyOften()
    {
        var given = counting.House.Given;
        var programme = await given.OpenedAsync("Costly issues", isPublished: true);
        var (reader, provider) = (given.Secretariat(programme.Programme), await given.OrganisationAsync(programme.Programme, "Works", isPublished: true));
        string[] lists = [$"/programmes/{programme.Key}/hearings", $"/programmes/{programme.Key}/issues", $"/programmes/{programme.Key}/solutions"];
        await AddAsync(2);
        var few = await CostsAsync();

        await AddAsync(18);

        var many = await CostsAsync();
        Assert.Equal(few, many);
        Assert.All(many, cost => Assert.InRange(cost, 1, 10));

        async Task AddAsync(int rows)
        {
            for (var row = 0; row < rows; row++)
            {
                var town = await given.TownAsync(programme, $"Town {row}");
                var topic = await given.TopicAsync(programme, $"Topic {row}");
                await given.HearingAsync(programme, $"Hearing {row}", town);
                await given.IssueAsync(programme, $"Issue {row}", town, IssueState.Open, isReleased: true, facts => facts with { Topics = [topic.Id] });
                await given.SolutionAsync(programme, $"Solution {row}", provider, isReleased: true, change: facts => facts with { Places = [town.Place.Id], Topics = [topic.Id] });
            }
        }

        async Task<List<int>> CostsAsync()
        {
            var costs = new List<int>();
            foreach (var list in lists)
            {
                costs.Add(await counting.CostOfAsync(reader, list));
            }

            return costs;
        }
    }

    private static async Task<List<string>> WorkAsync(TestHouse house, RoleHeld held)
    {
        var actor = new Actor(AccountId.New(), "reader", [held]);
        await using var scope = house.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Actor = actor;
        var found = new List<WorkItem>();
        foreach (var work in scope.ServiceProvider.GetServices<IWork>())
        {
            found.AddRange(await work.ForAsync(actor, Now, CancellationToken.None));
        }

        return [.. found.Select(item => item.Name.Original).Order(StringComparer.Ordinal)];
    }

    private static async Task<T> AskAsync<T>(TestHouse house, Actor actor, Func<IssuesLookup, Task<T>> ask)
    {
        await using var scope = house.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Actor = actor;
        return await ask(scope.ServiceProvider.GetRequiredService<IssuesLookup>());
    }
}
