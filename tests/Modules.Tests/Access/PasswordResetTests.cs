using System.Net;
using Musubi.Modules.Tests.Testing;

namespace Musubi.Modules.Tests.Access;

public sealed class PasswordResetTests(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Old = "correct horse battery staple";
    private const string Wanted = "quite another battery horse";

    [Fact]
    public async Task Reset_ByMail_NewPasswordOpensOldDoesNotAndDevicesAreSignedOut()
    {
        var email = await SignInTests.PersonAsync(house);
        var elsewhere = await SignInAsync(email, Old);
        var link = await AskAsync(email);

        var done = await (await house.Reader.OpenAsync(link)).SubmitAsync(("Wanted", Wanted));

        Assert.Equal("/en/account/sign-in", done.IsOk().Address);
        Assert.Contains("/account/sign-in", (await elsewhere.Browser.OpenAsync("/en/account", follow: false)).LeadsTo, StringComparison.Ordinal);
        (await SignInAsync(email, Old)).ShowsProblem("access.sign-in-refused");
        Assert.Equal("/en/desk", (await SignInAsync(email, Wanted)).Address);
    }

    [Fact]
    public async Task Reset_LinkUsedTwice_IsOver()
    {
        var email = await SignInTests.PersonAsync(house);
        var link = await AskAsync(email);
        var page = await house.Reader.OpenAsync(link);
        await page.SubmitAsync(("Wanted", Wanted));

        var again = await page.SubmitAsync(("Wanted", "and yet another horse"));

        Assert.Equal(HttpStatusCode.NotFound, again.Status);
        Assert.Equal("/en/desk", (await SignInAsync(email, Wanted)).Address);
    }

    [Fact]
    public async Task Reset_AfterAnHour_IsOver()
    {
        await using var own = await TestHouse.StartAsync();
        var email = await SignInTests.PersonAsync(own);
        var link = await AskAsync(email, own);

        own.Clock.Advance(TimeSpan.FromMinutes(61));

        Assert.Equal(HttpStatusCode.NotFound, (await own.Reader.OpenAsync(link)).Status);
    }

    [Fact]
    public async Task Ask_KnownAndUnknownAddress_GetTheSameAnswer()
    {
        var email = await SignInTests.PersonAsync(house);
        var page = await house.Reader.In("ja").OpenAsync("/account/forgotten");

        var known = await page.SubmitAsync(("Email", email));
        var unknown = await page.SubmitAsync(("Email", "nobody.at.all@example.org"));

        Assert.Equal(known.IsOk().Document.QuerySelector("main")!.InnerHtml, unknown.IsOk().Document.QuerySelector("main")!.InnerHtml);
    }

    [Fact]
    public async Task Ask_WithAForgedHostHeader_LinkLeadsToOurselves()
    {
        var email = await SignInTests.PersonAsync(house);
        var page = await house.Reader.OpenAsync("/account/forgotten");
        var token = page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(house.Address, "/en/account/forgotten"))
        {
            Content = new FormUrlEncodedContent([new("Email", email), new("__RequestVerificationToken", token)]),
        };
        request.Headers.Host = "evil.example";

        await page.Browser.SendAsync(request, follow: false);

        var mail = await house.MailToAsync(email);
        Assert.Contains("https://musubi.example.org/en/account/reset?token=", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("evil", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Change_WithThePresentPassword_EndsOtherSignIns()
    {
        var email = await SignInTests.PersonAsync(house);
        var (here, there) = (await SignInAsync(email, Old), await SignInAsync(email, Old));

        var refused = await (await here.Browser.OpenAsync("/en/account/password", follow: true)).SubmitAsync(("Present", "no horse at all here"), ("Wanted", Wanted));
        var done = await refused.SubmitAsync(("Present", Old), ("Wanted", Wanted));

        refused.ShowsProblem("access.password-wrong");
        Assert.Equal("/en/account", done.IsOk().Address);
        Assert.Contains("/account/sign-in", (await there.Browser.OpenAsync("/en/account", follow: false)).LeadsTo, StringComparison.Ordinal);
    }

    private async Task<string> AskAsync(string email, TestHouse? own = null)
    {
        await (await (own ?? house).Reader.OpenAsync("/account/forgotten")).SubmitAsync(("Email", email));
        return InvitationTests.LinkIn((await (own ?? house).MailToAsync(email)).Text);
    }

    private async Task<SeenPage> SignInAsync(string email, string password) =>
        await (await house.Reader.OpenAsync("/account/sign-in")).SubmitAsync(SignInTests.PasswordForm, ("Email", email), ("Password", password));
}
