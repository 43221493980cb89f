using Microsoft.Playwright;
using Musubi.EndToEnd.Tests.Running;

namespace Musubi.EndToEnd.Tests;

/// <summary>A secretariat enters a place: through pages only, in Japanese and in German.</summary>
public sealed class PlaceJourneyTests(RunningMusubi musubi, Chromium chromium)
{
    [Theory]
    [InlineData("ja", "試験町", "131122", "１３１１２１", "131121")]
    [InlineData("de", "Prüfstadt am Fluss", "131131", "131130", "131130")]
    public async Task NewPlace_WithAWrongCodeFirst_KeepsWhatWasTypedAndIsThenListedWithItsHistory(string language, string name, string wrongCode, string rightCode, string storedCode)
    {
        var page = await chromium.OpenAsync(language);
        await page.GotoAsync($"{musubi.Address}/{language}/development/sign-in/secretariat");
        await page.GotoAsync($"{musubi.Address}/{language}/places/new");
        await page.Locator($"[name='Form.Name.Texts[{language}]']").FillAsync(name);
        await page.Locator("[name='Form.Kind']").SelectOptionAsync("Municipality");
        await page.Locator("[name='Form.Codes[0].Scheme']").SelectOptionAsync("jp-municipal");
        await page.Locator("[name='Form.Codes[0].Value']").FillAsync(wrongCode);

        await page.Locator("main form.m-form button:not([type=button])").First.ClickAsync();

        await Assertions.Expect(page.Locator("[name='Form.Codes[0].Value']")).ToHaveAttributeAsync("aria-invalid", "true");
        await Assertions.Expect(page.Locator("[name='Form.Codes[0].Value']")).ToHaveValueAsync(wrongCode);
        await Assertions.Expect(page.Locator($"[name='Form.Name.Texts[{language}]']")).ToHaveValueAsync(name);
        await page.IsAccessibleAsync();

        await page.Locator("[name='Form.Codes[0].Value']").FillAsync(rightCode);
        await page.Locator("main form.m-form button:not([type=button])").First.ClickAsync();

        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync(name);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(storedCode);
        await page.GotoAsync($"{musubi.Address}/{language}/places?q={Uri.EscapeDataString(name[..3])}");
        await Assertions.Expect(page.Locator("main table")).ToContainTextAsync(name);
        await page.Locator("main table a", new() { HasText = name }).First.ClickAsync();
        await page.Locator("a[href$='/history']").First.ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(name);
    }

    [Fact]
    public async Task LanguageSwitch_OnASearchedList_KeepsPageAndSearch()
    {
        var page = await chromium.OpenAsync("de");
        await page.GotoAsync($"{musubi.Address}/de/places?q=berlin");

        await page.Locator("header a[hreflang=ja]").First.ClickAsync();

        Assert.Equal($"{musubi.Address}/ja/places?q=berlin", page.Url);
        await Assertions.Expect(page.Locator("main table")).ToContainTextAsync("ベルリン");
    }
}
