using Microsoft.Playwright;
using Musubi.EndToEnd.Tests.Running;

namespace Musubi.EndToEnd.Tests;

/// <summary>Everything without a mouse.</summary>
public sealed class KeyboardTests(RunningMusubi musubi, Chromium chromium)
{
    private const int Patience = 120;

    [Fact]
    public async Task FirstTab_OnAnyPage_OffersTheWayPastTheNavigation()
    {
        var page = await chromium.OpenAsync("de");
        await page.GotoAsync($"{musubi.Address}/de/places");

        await page.Keyboard.PressAsync("Tab");

        await Assertions.Expect(page.Locator(".m-skip")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator(".m-skip")).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("() => document.querySelector('main').contains(document.activeElement)"));
    }

    [Fact]
    public async Task Menu_InASmallWindow_OpensAndLeadsOnByKeys()
    {
        var page = await chromium.OpenAsync("ja", width: 320);
        await page.GotoAsync($"{musubi.Address}/ja");

        await TabToAsync(page, ".m-menu summary");
        await page.Keyboard.PressAsync("Enter");
        await TabToAsync(page, ".m-menu a[href='/ja/organisations']");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync($"{musubi.Address}/ja/organisations");
    }

    [Theory]
    [InlineData("ja")]
    [InlineData("de")]
    public async Task NewPlace_ByKeysAlone_IsMade(string language)
    {
        var page = await chromium.OpenAsync(language);
        await page.GotoAsync($"{musubi.Address}/{language}/development/sign-in/secretariat");
        await page.GotoAsync($"{musubi.Address}/{language}/places/new");

        await TabToAsync(page, $"[name='Form.Name.Texts[{language}]']");
        await page.Keyboard.TypeAsync("Keytown " + language);
        await TabToAsync(page, "[name='Form.Kind']");
        await page.Keyboard.PressAsync("ArrowDown");
        await TabToAsync(page, "main form.m-form button:not([type=button])");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Keytown " + language);
    }

    /// <summary>Goes on by Tab; whatever is reached on the way has to be seen and to show that it has the focus.</summary>
    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var step = 0; step < Patience; step++)
        {
            await page.Keyboard.PressAsync("Tab");
            var (found, fault) = await StandAsync(page, selector);
            Assert.True(fault is null, fault);
            if (found)
            {
                return;
            }
        }

        Assert.Fail($"{selector} was not reached within {Patience} steps.");
    }

    private static async Task<(bool Found, string? Fault)> StandAsync(IPage page, string selector)
    {
        var stand = await page.EvaluateAsync<string[]>(
            """
            selector => {
              const at = document.activeElement, style = getComputedStyle(at), box = at.getBoundingClientRect();
              if (at === document.body) return ['', ''];
              const marked = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none';
              const seen = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
              return [at.matches(selector) ? 'found' : '', marked && seen ? '' : `${seen ? 'not marked' : 'not seen'}: ${at.outerHTML.slice(0, 160)}`];
            }
            """, selector);
        return (stand[0].Length > 0, stand[1].Length > 0 ? stand[1] : null);
    }
}
