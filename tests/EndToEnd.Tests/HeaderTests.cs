using Musubi.EndToEnd.Tests.Running;

namespace Musubi.EndToEnd.Tests;

public sealed class HeaderTests(RunningMusubi musubi, Chromium chromium)
{
    [Theory]
    [InlineData(780)]
    [InlineData(1100)]
    public async Task Header_WithALongNameOfTheSignedIn_StaysOneLineHigh(int width)
    {
        var page = await chromium.OpenAsync("de", width);
        await page.GotoAsync($"{musubi.Address}/de/programmes");
        var before = await HeightAsync();

        await page.GotoAsync($"{musubi.Address}/de/development/sign-in/secretariat");
        await page.GotoAsync($"{musubi.Address}/de/programmes");

        Assert.Equal(before, await HeightAsync());
        await page.FitsAsync();

        Task<double> HeightAsync() => page.EvaluateAsync<double>("() => document.querySelector('.m-header-top').getBoundingClientRect().height");
    }
}
