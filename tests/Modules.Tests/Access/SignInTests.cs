using System.Net;
using Microsoft.EntityFrameworkCore;
using Musubi.Access.Model;
using Musubi.Foundation;
using Musubi.Modules.Tests.Testing;

namespace Musubi.Modules.Tests.Access;

public sealed class SignInTests(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Password = "correct horse battery staple";

    [Fact]
    public async Task SignIn_RightPassword_LeadsBackToThePageAskedFor()
    {
        var email = await PersonAsync(new RoleHeld(Role.Partner, ProgrammeId.New(), null));
        var asked = await house.Reader.In("ja").OpenAsync("/account?tab=1");

        var answer = await asked.SubmitAsync(PasswordForm, ("Email", $" {email.ToUpperInvariant()} "), ("Password", Password));

        Assert.StartsWith("/ja/account/sign-in?return=", asked.Address, StringComparison.Ordinal);
        Assert.Equal("/ja/account?tab=1", answer.IsOk().Address);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("javascript:alert(1)")]
    public async Task SignIn_ReturnAddressElsewhere_LeadsToTheDesk(string elsewhere)
    {
        var email = await PersonAsync();
        var page = await house.Reader.OpenAsync($"/account/sign-in?return={Uri.EscapeDataString(elsewhere)}");

        var answer = await page.SubmitAsync(PasswordForm, ("Email", email), ("Password", Password));

        Assert.Equal("/en/desk", answer.Address);
    }

    [Fact]
    public async Task SignIn_WrongPasswordAndUnknownAddress_GetTheSameAnswer()
    {
        var email = await PersonAsync();
        var page = await house.Reader.In("de").OpenAsync("/account/sign-in");

        var wrong = await page.SubmitAsync(PasswordForm, ("Email", email), ("Password", "wrong horse battery staple"));
        var unknown = await page.SubmitAsync(PasswordForm, ("Email", "nobody@example.org"), ("Password", Password));

        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        wrong.ShowsProblem("access.sign-in-refused");
        Assert.Equal(wrong.Status, unknown.Status);
        Assert.Equal(WithoutTyped(wrong), WithoutTyped(unknown));
    }

    [Fact]
    public async Task SignIn_ClosedAccount_IsRefusedLikeAWrongPassword()
    {
        var email = await PersonAsync();
        await ChangeAsync(email, account => account.ClosedAt = account.CreatedAt);

        var answer = await TrySignInAsync(email, Password);

        answer.ShowsProblem("access.sign-in-refused");
    }

    [Fact]
    public async Task SignIn_EightWrongPasswords_RestsForAQuarterOfAnHour()
    {
        await using var own = await TestHouse.StartAsync();
        var email = await PersonAsync(own);
        for (var attempt = 0; attempt < 8; attempt++)
        {
            await TrySignInAsync(email, "wrong horse battery staple", own);
        }

        var during = await TrySignInAsync(email, Password, own);
        own.Clock.Advance(TimeSpan.FromMinutes(16));
        var afterwards = await TrySignInAsync(email, Password, own);

        during.ShowsProblem("access.sign-in-refused");
        Assert.Equal("/en/desk", afterwards.Address);
    }

    [Fact]
    public async Task SignIn_ManyAttemptsFromOneAddress_AreSlowedDown()
    {
        await using var own = await TestHouse.StartAsync(change: builder => builder.Configuration["Access:AttemptsPerMinute"] = "3");
        var page = await own.Reader.In("ja").OpenAsync("/account/sign-in");
        for (var attempt = 0; attempt < 3; attempt++)
        {
            await page.SubmitAsync(PasswordForm, ("Email", "nobody@example.org"), ("Password", Password));
        }

        var answer = await page.SubmitAsync(PasswordForm, ("Email", "nobody@example.org"), ("Password", Password));

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.Status);
        (await own.Reader.OpenAsync("/account/sign-in")).IsOk();
    }

    [Fact]
    public async Task SignIn_Cookies_AreForThisHostAndHttpsAndNoScript()
    {
        var email = await PersonAsync();
        var page = await house.Reader.OpenAsync("/account/sign-in");
        var answer = await page.Browser.SendAsync(new(HttpMethod.Post, new Uri(house.Address, "/en/account/sign-in"))
        {
            Content = new FormUrlEncodedContent([new("Email", email), new("Password", Password), new("__RequestVerificationToken", page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!)]),
        }, follow: false);

        var cookie = Assert.Single(answer.Answer.Headers.GetValues("Set-Cookie"), set => set.StartsWith("__Host-musubi=", StringComparison.Ordinal));

        Assert.Contains("; path=/", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("; httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("; samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("domain=", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.All(page.Browser.Cookies.Keys, name => Assert.StartsWith("__Host-", name, StringComparison.Ordinal));
    }

    [Fact]
    public async Task SignIn_WithoutTheFormsToken_ChangesNothing()
    {
        var answer = await house.Reader.PostBlindlyAsync("/account/sign-in");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
    }

    [Fact]
    public async Task Session_IdleForTwelveHours_IsOver()
    {
        await using var own = await TestHouse.StartAsync();
        var reader = own.Reader.SignedIn();
        (await reader.OpenAsync("/account")).IsOk();

        own.Clock.Advance(TimeSpan.FromHours(11));
        var stillThere = await reader.AskAsync("/account");
        own.Clock.Advance(TimeSpan.FromHours(13));
        var over = await reader.AskAsync("/account");

        stillThere.IsOk();
        Assert.Contains("/account/sign-in", over.LeadsTo, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Session_UsedEveryDay_EndsAfterAWeek()
    {
        await using var own = await TestHouse.StartAsync();
        var reader = own.Reader.SignedIn();
        for (var half = 0; half < 14; half++)
        {
            (await reader.AskAsync("/account")).IsOk();
            own.Clock.Advance(TimeSpan.FromHours(11.9));
        }

        own.Clock.Advance(TimeSpan.FromHours(2));

        Assert.Contains("/account/sign-in", (await reader.AskAsync("/account")).LeadsTo, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignOut_ThenTheOldCookie_OpensNothing()
    {
        var account = await house.Given.AccountAsync(new RoleHeld(Role.Partner, ProgrammeId.New(), null));
        var reader = house.Reader.Being(account);
        var stolen = (await reader.BrowserAsync()).Cookies["__Host-musubi"];

        var home = await (await reader.OpenAsync("/account/sign-out")).SubmitAsync();

        Assert.Equal("/en", home.Address);
        Assert.DoesNotContain("__Host-musubi", home.Browser.Cookies.Keys);
        var thief = new HttpRequestMessage(HttpMethod.Get, new Uri(house.Address, "/en/account"));
        thief.Headers.Add("Cookie", $"__Host-musubi={stolen}");
        Assert.Contains("/account/sign-in", (await (await house.Reader.BrowserAsync()).SendAsync(thief, follow: false)).LeadsTo, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EndOthers_FromOneDevice_SignsOutTheOther()
    {
        var account = await house.Given.AccountAsync(new RoleHeld(Role.Partner, ProgrammeId.New(), null));
        var here = house.Reader.Being(account);
        var there = house.Reader.Being(account);
        await there.OpenAsync("/account");

        await (await here.OpenAsync("/account")).SubmitAsync("form[action*=EndOthers]");

        (await here.AskAsync("/account")).IsOk();
        Assert.Contains("/account/sign-in", (await there.AskAsync("/account")).LeadsTo, StringComparison.Ordinal);
    }

    internal const string PasswordForm = "form:has(input[name=Password])";

    private static string WithoutTyped(SeenPage page)
    {
        foreach (var typed in page.Document.QuerySelectorAll("input"))
        {
            typed.RemoveAttribute("value");
        }

        page.Document.QuerySelector("form[data-options]")!.RemoveAttribute("data-options");
        return page.Document.QuerySelector("main")!.InnerHtml;
    }

    private static async Task<SeenPage> TrySignInAsync(TestHouse where, string email, string password) =>
        await (await where.Reader.OpenAsync("/account/sign-in")).SubmitAsync(PasswordForm, ("Email", email), ("Password", password));

    private Task<SeenPage> TrySignInAsync(string email, string password, TestHouse? own = null) => TrySignInAsync(own ?? house, email, password);

    private Task<string> PersonAsync(params RoleHeld[] roles) => PersonAsync(house, roles);

    internal static async Task<string> PersonAsync(TestHouse where, params RoleHeld[] roles)
    {
        var account = await where.Given.AccountAsync(Password, roles);
        return await where.InDatabaseAsync(db => db.Set<Account>().Where(known => known.Id == account).Select(known => known.Email).SingleAsync());
    }

    private Task<Done> ChangeAsync(string email, Action<Account> change) => house.InDatabaseAsync(async db =>
    {
        change(await db.Set<Account>().SingleAsync(account => account.Email == email));
        return (await db.SaveAsync(new Act(Actor.System("test"), "test.arrange"), CancellationToken.None)).Required();
    });
}
