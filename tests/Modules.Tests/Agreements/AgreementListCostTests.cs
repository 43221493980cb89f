using Musubi.Modules.Tests.Programmes;

namespace Musubi.Modules.Tests.Agreements;

public sealed class AgreementListCostTests(CountingHouse counting) : IClassFixture<CountingHouse>
{
    [Fact]
    public async Task Lists_WithTwoRowsOrTwenty_AskTheDatabaseEquallyOften()
    {
        var (given, programme) = (counting.House.Given, await counting.House.Given.OpenedAsync("Costly papers"));
        var reader = given.Secretariat(programme.Programme);
        await AddAsync(2);
        var few = (await CostAsync("agreements"), await CostAsync("consortia"));

        await AddAsync(18);

        var many = (await CostAsync("agreements"), await CostAsync("consortia"));
        Assert.Equal(few, many);
        Assert.InRange(many.Item1, 1, 14);

        async Task AddAsync(int rows)
        {
            for (var row = 0; row < rows; row++)
            {
                await given.AgreementAsync(programme, $"Paper {row}");
                await given.ConsortiumAsync(programme, $"Team {row}", [await given.OrganisationAsync(programme.Programme, $"Lead {row}")]);
            }
        }

        Task<int> CostAsync(string list) => counting.CostOfAsync(reader, $"/programmes/{programme.Key}/{list}");
    }
}
