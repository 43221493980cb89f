using Microsoft.Playwright;

namespace Musubi.EndToEnd.Tests.Running;

/// <summary>Chromium's virtual authenticator: it holds passkeys and says yes by itself.</summary>
internal static class Authenticator
{
    /// <summary>Gives it to a page before the page shows anything.</summary>
    public static async Task AddAuthenticatorAsync(this IPage page)
    {
        // Else Chromium answers from the address field at once, before the button can be tried.
        await page.AddInitScriptAsync("if (window.PublicKeyCredential) PublicKeyCredential.isConditionalMediationAvailable = async () => false;");
        var devtools = await page.Context.NewCDPSessionAsync(page);
        await devtools.SendAsync("WebAuthn.enable");
        await devtools.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
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
