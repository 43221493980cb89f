using Microsoft.Playwright;
using Musubi.EndToEnd.Tests.Running;

namespace Musubi.EndToEnd.Tests;

/// <summary>A passkey from making to signing in, with Chromium's virtual authenticator.</summary>
public sealed class PasskeyTests(RunningMusubi musubi, Chromium chromium)
{
    [Theory]
    [InlineData("ja", "approver")]
    [InlineData("de", "assessor")]
    public async Task Passkey_MadeOnTheAccountPage_SignsInWithoutPassword(string language, string role)
    {
        var page = await chromium.OpenAsync(language);
        await page.AddAuthenticatorAsync();
        await page.GotoAsync($"{musubi.Address}/{language}/development/sign-in/{role}");
        await page.GotoAsync($"{musubi.Address}/{language}/account/passkeys/add");
        await page.IsAccessibleAsync();

        await page.Locator("main form button").ClickAsync();
        await Assertions.Expect(page.Locator("form[action*=RemovePasskey]")).ToHaveCountAsync(1);
        await page.GotoAsync($"{musubi.Address}/{language}/account/sign-out");
        await page.Locator("main form button").ClickAsync();
        await page.GotoAsync($"{musubi.Address}/{language}/account");
        await page.IsAccessibleAsync();
        await page.Locator("form[data-access-passkey] button").ClickAsync();

        await Assertions.Expect(page.Locator("form[action*=RemovePasskey]")).ToHaveCountAsync(1);
        await Assertions.Expect(page).ToHaveURLAsync($"{musubi.Address}/{language}/account");
        await page.IsAccessibleAsync();
    }

    [Fact]
    public async Task SignIn_WithoutScript_OffersThePasswordAlone()
    {
        var page = await chromium.OpenAsync("en", script: false);

        await page.GotoAsync($"{musubi.Address}/en/account/sign-in");

        await Assertions.Expect(page.Locator("form[data-access-passkey]")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("input[name=Password]")).ToBeVisibleAsync();
    }
}
