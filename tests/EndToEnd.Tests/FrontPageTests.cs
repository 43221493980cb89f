using Microsoft.Playwright;
using Musubi.EndToEnd.Tests.Running;

namespace Musubi.EndToEnd.Tests;

/// <summary>A newcomer's first look, in each language.</summary>
public sealed class FrontPageTests(RunningMusubi musubi, Chromium chromium)
{
    [Theory]
    [InlineData("ja", "スマート東京")]
    [InlineData("de", "Berlin")]
    [InlineData("en", "ASEAN")]
    public async Task BareAddress_InAReadersLanguage_ShowsTheProgrammesInThatLanguage(string language, string part)
    {
        var page = await chromium.OpenAsync(language);

        await page.GotoAsync(musubi.Address);

        Assert.EndsWith($"/{language}", page.Url, StringComparison.Ordinal);
        Assert.Equal(language, await page.Locator("html").GetAttributeAsync("lang"));
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(part);
    }

    [Theory]
    [InlineData("ja", ColorScheme.Light, 320)]
    [InlineData("de", ColorScheme.Dark, 320)]
    [InlineData("en", ColorScheme.Light, 1600)]
    public async Task FrontPage_InLanguageThemeAndWidth_IsAccessibleAndFits(string language, ColorScheme theme, int width)
    {
        var page = await chromium.OpenAsync(language, width, theme);

        await page.GotoAsync($"{musubi.Address}/{language}");

        await page.IsAccessibleAsync();
        await page.FitsAsync();
    }
}
