using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Musubi.Modules.Tests.Testing;
using Musubi.Persistence;

namespace Musubi.Modules.Tests.Programmes;

/// <summary>A house that counts what it asks its database.</summary>
public sealed class CountingHouse : DbCommandInterceptor, IAsyncLifetime
{
    private static readonly string[] Modules = ["programmes", "directory", "issues", "catalogue"];

    private int questions;

    public TestHouse House { get; private set; } = null!;

    public async ValueTask InitializeAsync() =>
        House = await TestHouse.StartAsync(change: builder => builder.Services.ConfigureDbContext<MusubiDb>(options => options.AddInterceptors(this)));

    public ValueTask DisposeAsync() => House.DisposeAsync();

    /// <summary>How many questions a page costs a reader who has opened it before.</summary>
    public async Task<int> CostOfAsync(Reader reader, string address)
    {
        (await reader.OpenAsync(address)).IsOk();
        Interlocked.Exchange(ref questions, 0);
        (await reader.OpenAsync(address)).IsOk();
        return Interlocked.Exchange(ref questions, 0);
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        // Workers look for jobs and mail whenever they like; a page asks its own modules' tables.
        if (Array.Exists(Modules, module => command.CommandText.Contains(module, StringComparison.Ordinal)))
        {
            Interlocked.Increment(ref questions);
        }

        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }
}

public sealed class ListCostTests(CountingHouse counting) : IClassFixture<CountingHouse>
{
    [Fact]
    public async Task Lists_WithTwoRowsOrTwenty_AskTheDatabaseEquallyOften()
    {
        var (given, programme) = (counting.House.Given, await counting.House.Given.OpenedAsync("Costly programme", isPublished: true));
        var reader = given.Secretariat(programme.Programme);
        var lists = new[] { "", "/editions", "/members", "/topics", "/facts" }.Select(list => $"/programmes/{programme.Key}{list}").Append("/programmes").ToArray();
        await AddAsync(2);
        var few = await CostsAsync();

        await AddAsync(18);

        var many = await CostsAsync();
        Assert.Equal(few, many);
        Assert.All(many, cost => Assert.InRange(cost, 1, 14));

        async Task AddAsync(int rows)
        {
            for (var row = 0; row < rows; row++)
            {
                var edition = await given.EditionAsync(programme, $"Run {row}", isReleased: true);
                await given.MemberAsync(programme, $"Town {row}", edition: edition.Id);
                await given.TopicAsync(programme, $"Topic {row}");
                await given.FactAsync(programme, $"Fact {row}", edition: edition.Id);
                await given.OpenedAsync($"Programme {row}", isPublished: true);
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
