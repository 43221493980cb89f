using Microsoft.Extensions.DependencyInjection;
using Musubi.Foundation;
using Musubi.Modules.Tests.Testing;
using Musubi.Modules.Tests.Transfer;
using Musubi.WebKit;

namespace Musubi.Modules.Tests.Programmes;

/// <summary>A house with the five programmes in it, as after a first start.</summary>
public sealed class HouseOfFive : IAsyncLifetime
{
    public TestHouse House { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await House.InitializeAsync();
        foreach (var programme in ProgrammeFiles.Shipped)
        {
            (await House.ImportAsync(ProgrammeFiles.Read(programme))).IsWritten();
        }
    }

    public ValueTask DisposeAsync() => House.DisposeAsync();
}

public sealed class FactPagesTests(HouseOfFive five) : IClassFixture<HouseOfFive>
{
    public static TheoryData<string, string> ProgrammesAndLanguages => new(
        from programme in ProgrammeFiles.Shipped
        from language in new[] { "en", "de", "ja" }
        select (programme, language));

    [Theory]
    [MemberData(nameof(ProgrammesAndLanguages))]
    public async Task EachFactOfTheTable_InALanguage_IsSeenByThePublicOnThePagesThatTheTableNames(string programme, string language)
    {
        var expected = new Expected(ProgrammeFiles.Parse(ProgrammeFiles.Read(programme)), five.House.Services.GetRequiredService<Words>().In(Language.Parse(language)));
        var pages = new FactPages(five.House.Reader.In(language), expected, programme);
        var rows = FactRow.All.Where(row => row.Programme == programme).ToList();

        foreach (var row in rows)
        {
            foreach (var path in row.Paths)
            {
                await pages.LookForAsync(row, path);
            }

            Assert.True(row.Pages.IsSubsetOf(pages.SeenFor(row)), $"{row.Fact}: named on {string.Join(", ", row.Pages)}, looked for on {string.Join(", ", pages.SeenFor(row))}.");
        }

        Assert.True(rows.Count >= 12, $"Only {rows.Count} facts of {programme} are in the table.");
        Assert.True(pages.Missing.Count == 0, string.Join('\n', pages.Missing));
    }
}
