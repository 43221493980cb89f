using Microsoft.Extensions.DependencyInjection;
using Musubi.Foundation;
using Musubi.Modules.Tests.Testing;
using Musubi.Persistence.Jobs;
using Musubi.Persistence.Transfer;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Modules.Tests.Transfer;

/// <summary>What a check found is kept and read by people of every language.</summary>
public sealed class SectionWordsTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("ja")]
    public async Task EverySection_InEveryLanguage_HasAName(string language)
    {
        await using var scope = house.Services.CreateAsyncScope();
        var text = house.Services.GetRequiredService<Words>().In(Language.Parse(language));
        var sections = scope.ServiceProvider.GetServices<ITransferSection>().Select(section => section.Word).ToList();

        Assert.Equal(12, sections.Count);
        Assert.All(sections, section => Assert.NotEmpty(text.Say(section)));
    }

    [Fact]
    public void Saying_WithDayAndLanguage_IsReadByEachReaderInTheirOwnWay()
    {
        var words = house.Services.GetRequiredService<Words>();
        var withdrawn = Saying.Of("Problem.directory.consent-withdrawn", [("day", new LocalDate(2026, 3, 31))]);
        var missing = Saying.Of("Problem.transfer.original-missing", [("language", Language.Japanese)]);

        Assert.Contains("31. März 2026", words.In(Language.German).Say(withdrawn.Word, withdrawn.Arguments), StringComparison.Ordinal);
        Assert.Contains("2026年3月31日", words.In(Language.Japanese).Say(withdrawn.Word, withdrawn.Arguments), StringComparison.Ordinal);
        Assert.Equal(
            words.In(Language.German).Say("Problem.transfer.original-missing", ("language", Language.Japanese)),
            words.In(Language.German).Say(missing.Word, missing.Arguments));
    }
}
