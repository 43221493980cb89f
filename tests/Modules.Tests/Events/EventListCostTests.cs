using Musubi.Events;
using Musubi.Modules.Tests.Programmes;
using Musubi.Modules.Tests.Testing;

namespace Musubi.Modules.Tests.Events;

public sealed class EventListCostTests(CountingHouse counting) : IClassFixture<CountingHouse>
{
    [Fact]
    public async Task Lists_WithTwoRowsOrTwelve_AskTheDatabaseEquallyOften()
    {
        var given = counting.House.Given;
        var programme = await given.OpenedAsync("Costly events", isPublished: true);
        var reader = given.Secretariat(programme.Programme);
        var full = await given.EventAsync(programme, "Full house");
        var lists = new[] { "events", "delegations", "reports", $"events/{full.Key}/registrations" }.Select(list => $"/programmes/{programme.Key}/{list}").Append("/desk").ToArray();
        await AddAsync(2);
        var few = await CostsAsync();

        await AddAsync(10);

        var many = await CostsAsync();
        Assert.Equal(few, many);
        Assert.All(many[..^1], cost => Assert.InRange(cost, 1, 16));
        // The desk comes last and asks every module.
        Assert.InRange(many[^1], 1, 40);

        async Task AddAsync(int rows)
        {
            for (var row = 0; row < rows; row++)
            {
                var place = await given.PlaceAsync(programme.Programme, $"Town {row}", isPublished: true);
                var organisation = await given.OrganisationAsync(programme.Programme, $"Host {row}", isPublished: true);
                var item = await given.EventAsync(programme, $"Event {row}", facts => facts with { Place = place.Id, Host = organisation.Id }, EventState.Held);
                await given.DelegationAsync(programme, $"Delegation {row}", facts => facts with { To = [place.Id], Itinerary = [new(item.Id)] });
                await given.ReportAsync(programme, $"Report {row}", facts => facts with { Event = full.Id, FollowUps = [new(Given.Name("Write"), organisation.Id)] });
                await given.RegistrationAsync(full, $"Guest {row}", change: facts => facts with { Organisation = organisation.Id });
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
}
