using Microsoft.Playwright;
using Musubi.EndToEnd.Tests.Running;

namespace Musubi.EndToEnd.Tests;

/// <summary>Every page that links lead to, for everyone: no barrier that axe knows, nothing wider than the window.</summary>
public sealed class EveryPageTests(RunningMusubi musubi, Chromium chromium)
{
    [Theory]
    [InlineData("ja", ColorScheme.Light, 320)]
    [InlineData("de", ColorScheme.Dark, 1600)]
    [InlineData("en", ColorScheme.Light, 1280)]
    public async Task EveryPage_ForThePublic_IsAccessibleAndFits(string language, ColorScheme theme, int width)
    {
        var page = await chromium.OpenAsync(language, width, theme);

        var (seen, faults) = await Crawl.FromAsync(page, $"{musubi.Address}/{language}");

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.True(seen.Count >= 10, "Too few pages were reached: " + string.Join(' ', seen));
    }

    [Theory]
    [InlineData("de", ColorScheme.Light, 320, "secretariat")]
    [InlineData("ja", ColorScheme.Dark, 1280, "secretariat")]
    [InlineData("en", ColorScheme.Dark, 320, "operator")]
    public async Task EveryPage_ForStaff_IsAccessibleAndFits(string language, ColorScheme theme, int width, string role)
    {
        var page = await chromium.OpenAsync(language, width, theme);
        await page.GotoAsync($"{musubi.Address}/{language}/development/sign-in/{role}");

        var (seen, faults) = await Crawl.FromAsync(page, $"{musubi.Address}/{language}");

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.True(seen.Count >= 15, "Too few pages were reached: " + string.Join(' ', seen));
    }
}
