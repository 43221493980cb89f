using Musubi.Modules.Tests.Programmes;

namespace Musubi.Modules.Tests.Matching;

public sealed class MatchListCostTests(CountingHouse counting) : IClassFixture<CountingHouse>
{
    [Fact]
    public async Task Lists_WithTwoRowsOrTwenty_AskTheDatabaseEquallyOften()
    {
        var given = await counting.House.Given.PairingAsync("Costly matches");
        var reader = counting.House.Given.Secretariat(given.Programme.Programme);
        string[] lists = [given.Matches, $"/programmes/{given.Programme.Key}/matching/exposure"];
        await AddAsync(2);
        var few = await CostsAsync();

        await AddAsync(18);

        Assert.Equal(few, await CostsAsync());

        async Task AddAsync(int rows)
        {
            for (var row = 0; row < rows; row++)
            {
                var company = await counting.House.Given.OrganisationAsync(given.Programme.Programme, $"Company {row}", isPublished: true);
                var solution = await counting.House.Given.SolutionAsync(given.Programme, $"Solution {row}", company, isReleased: true);
                await counting.House.Given.MatchAsync(given.Issue, solution);
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
