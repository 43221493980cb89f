using Microsoft.Playwright;
using Musubi.EndToEnd.Tests.Running;

namespace Musubi.EndToEnd.Tests;

/// <summary>Passkeys with the browser's own virtual authenticator.</summary>
public sealed class PasskeyTests(RunningMusubi musubi, Chromium chromium)
{
    [Fact]
    public async Task Passkey_AddedToAnAccount_SignsInWithoutPassword()
    {
        var page = await chromium.OpenAsync("en");
        await AddAuthenticatorAsync(page);
        await page.GotoAsync($"{musubi.Address}/en/development/sign-in/operator");
        await page.GotoAsync($"{musubi.Address}/en/account");
        await page.Locator("main a[href*=passkey]").First.ClickAsync();
        if (await page.Locator("input[name=Name]").CountAsync() > 0)
        {
            await page.Locator("input[name=Name]").FillAsync("Test key");
        }

        await page.Locator("main form button:visible").First.ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Test key");
        await page.GotoAsync($"{musubi.Address}/en/account/sign-out");
        await page.Locator("main form button").First.ClickAsync();
        await page.Context.ClearCookiesAsync();

        await page.GotoAsync($"{musubi.Address}/en/account/sign-in");
        await page.WaitForTimeoutAsync(500);
        if (page.Url.EndsWith("/sign-in", StringComparison.Ordinal))
        {
            await page.Locator("form[data-access-passkey] button").ClickAsync();
        }

        await Assertions.Expect(page.Locator("header")).ToContainTextAsync("Operator");
    }

    private static async Task AddAuthenticatorAsync(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("WebAuthn.enable");
        await session.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }
}
