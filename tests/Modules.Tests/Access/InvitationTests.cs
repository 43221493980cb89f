using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Musubi.Access.Contract;
using Musubi.Access.Model;
using Musubi.Foundation;
using Musubi.Modules.Tests.Testing;

namespace Musubi.Modules.Tests.Access;

public sealed partial class InvitationTests(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Password = "correct horse battery staple";

    [Fact]
    public async Task Invite_DelegateInJapanese_MailLeadsToAnAccountWithTheRole()
    {
        var programme = await house.Given.ProgrammeAsync("Kite Festival");
        var email = $"invited{Given.Next()}@example.org";

        await InviteAsync(house, programme, email, Role.Delegate, "ja");
        var mail = await house.MailToAsync(email);
        var page = await house.Reader.OpenAsync(LinkIn(mail.Text));
        var done = await page.SubmitAsync(("Name", "山田 花子"), ("Password", Password));

        Assert.Equal("ja", mail.Language);
        Assert.Contains("Kite Festival", mail.Subject, StringComparison.Ordinal);
        Assert.Equal("/ja/desk", done.Address);
        (await done.Browser.OpenAsync("/ja/account", follow: true)).IsOk().Shows("訪問団員").Shows("Kite Festival");
    }

    [Fact]
    public async Task Accept_SecondTime_IsOver()
    {
        var programme = await house.Given.ProgrammeAsync();
        var email = $"invited{Given.Next()}@example.org";
        await InviteAsync(house, programme, email, Role.Delegate);
        var link = LinkIn((await house.MailToAsync(email)).Text);
        await (await house.Reader.OpenAsync(link)).SubmitAsync(("Name", "First"), ("Password", Password));

        var again = await house.Reader.OpenAsync(link);

        Assert.Equal(HttpStatusCode.NotFound, again.Status);
        again.ShowsProblem("access.link-over");
    }

    [Fact]
    public async Task Accept_AfterItsDays_IsOver()
    {
        await using var own = await TestHouse.StartAsync();
        var programme = await own.Given.ProgrammeAsync();
        await InviteAsync(own, programme, "late@example.org", Role.Delegate);
        var link = LinkIn((await own.MailToAsync("late@example.org")).Text);

        own.Clock.Advance(TimeSpan.FromDays(15));

        Assert.Equal(HttpStatusCode.NotFound, (await own.Reader.OpenAsync(link)).Status);
    }

    [Fact]
    public async Task Withdraw_OpenInvitation_ItsLinkOpensNothing()
    {
        var programme = await house.Given.ProgrammeAsync();
        var email = $"invited{Given.Next()}@example.org";
        var list = await InviteAsync(house, programme, email, Role.Delegate);

        var afterwards = await list.SubmitAsync("form[action*=Withdraw]");

        afterwards.IsOk().Shows("withdrawn");
        Assert.Equal(HttpStatusCode.NotFound, (await house.Reader.OpenAsync(LinkIn((await house.MailToAsync(email)).Text))).Status);
    }

    [Fact]
    public async Task Accept_ByPasswordForStaff_LeadsToTheSecondFactor()
    {
        var programme = await house.Given.ProgrammeAsync();
        var email = $"invited{Given.Next()}@example.org";
        await InviteAsync(house, programme, email, Role.Approver);

        var done = await (await house.Reader.OpenAsync(LinkIn((await house.MailToAsync(email)).Text))).SubmitAsync(("Name", "Approver"), ("Password", Password));

        Assert.Equal("/en/account/second-factor", done.Address);
    }

    [Fact]
    public async Task Accept_AddressWithAnAccount_IsTakenIntoThatAccountAfterSignIn()
    {
        var programme = await house.Given.ProgrammeAsync("Second Programme");
        var email = await SignInTests.PersonAsync(house);
        await InviteAsync(house, programme, email, Role.Delegate);

        var page = await house.Reader.OpenAsync(LinkIn((await house.MailToAsync(email)).Text));
        var signedIn = await (await page.FollowAsync("/account/sign-in")).SubmitAsync(SignInTests.PasswordForm, ("Email", email), ("Password", Password));
        var done = await signedIn.SubmitAsync("form[action*=Take]");

        Assert.Equal("/en/desk", done.Address);
        (await done.Browser.OpenAsync("/en/account", follow: true)).Shows("Second Programme");
    }

    [Fact]
    public async Task Accept_GuessablePassword_IsRefusedAndNothingTypedIsLost()
    {
        var programme = await house.Given.ProgrammeAsync();
        var email = $"invited{Given.Next()}@example.org";
        await InviteAsync(house, programme, email, Role.Delegate, "de");

        var page = await (await house.Reader.OpenAsync(LinkIn((await house.MailToAsync(email)).Text))).SubmitAsync(("Name", "Ümit Özgür"), ("Password", "passwort1234"));

        page.ShowsProblem("access.password-guessable");
        Assert.Equal("Ümit Özgür", page.Document.QuerySelector("input[name=Name]")!.GetAttribute("value"));
        Assert.Null(page.Document.QuerySelector("input[name=Password]")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("no address", "foundation.email.malformed")]
    [InlineData("two@example.org,three@example.org", "foundation.email.malformed")]
    [InlineData("line@example.org\r\nBcc: other@example.org", "foundation.email.malformed")]
    public async Task Invite_WhatIsNoAddress_IsRefusedAtTheField(string email, string code)
    {
        var programme = await house.Given.ProgrammeAsync();
        var page = await house.Reader.As(Role.Secretariat, programme).OpenAsync("/accounts/invite");

        var answer = await page.SubmitAsync(("Email", email), ("Role", nameof(Role.Delegate)), ("Language", "en"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        answer.ShowsProblem(code, ("value", email));
    }

    [Fact]
    public async Task Invite_PartnerWithoutOrganisation_IsAskedForIt()
    {
        var programme = await house.Given.ProgrammeAsync();
        var page = await house.Reader.As(Role.Secretariat, programme).OpenAsync("/accounts/invite");

        var answer = await page.SubmitAsync(("Email", "partner@example.org"), ("Role", nameof(Role.Partner)), ("Language", "en"));

        answer.ShowsProblem("access.organisation-missing");
    }

    [Fact]
    public async Task Invite_SecretariatIntoAnotherProgramme_IsRefused()
    {
        var (mine, theirs) = (await house.Given.ProgrammeAsync(), await house.Given.ProgrammeAsync());
        var page = await house.Reader.As(Role.Secretariat, mine).OpenAsync("/accounts/invite");
        var token = page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        var answer = await page.Browser.PostAsync("/en/accounts/invite",
            [new("Email", "x@example.org"), new("Role", "Delegate"), new("Language", "en"), new("Programme", theirs.ToString()), new("__RequestVerificationToken", token)], follow: true);

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
        Assert.Equal(0, await house.InDatabaseAsync(db => db.Set<Invitation>().CountAsync(invitation => invitation.Programme == theirs)));
    }

    [Fact]
    public async Task Tokens_InTheDatabase_AreHashesOnly()
    {
        var programme = await house.Given.ProgrammeAsync();
        var email = $"invited{Given.Next()}@example.org";
        await InviteAsync(house, programme, email, Role.Delegate);
        var token = LinkIn((await house.MailToAsync(email)).Text).Split("token=")[1];

        var stored = await house.InDatabaseAsync(db => db.Set<Invitation>().SingleAsync(invitation => invitation.Email == email));

        Assert.True(token.Length >= 22, "128 random bits and more");
        Assert.NotEqual(token, stored.TokenHash);
        Assert.Equal(Token.Hash(token), stored.TokenHash);
    }

    [Fact]
    public async Task FirstOperator_ServerWithoutAccounts_GetsOneLinkThatWorksOnce()
    {
        await using var own = await TestHouse.StartAsync("Production");
        var outdated = await SetupLinkAsync(own);
        var link = await SetupLinkAsync(own);

        var refused = await own.Reader.OpenAsync(outdated!);
        var done = await (await own.Reader.OpenAsync(link!)).SubmitAsync(("Name", "Operator"), ("Email", "operator@example.org"), ("Password", Password));

        Assert.Equal(HttpStatusCode.NotFound, refused.Status);
        Assert.Equal("/en/account/second-factor", done.Address);
        Assert.Null(await SetupLinkAsync(own));
        Assert.Equal(HttpStatusCode.NotFound, (await own.Reader.OpenAsync(link!)).Status);
    }

    internal static string LinkIn(string mail) => new Uri(Links().Match(mail).Value).PathAndQuery;

    [GeneratedRegex(@"https://musubi\.example\.org/\S+")]
    private static partial Regex Links();

    private static async Task<string?> SetupLinkAsync(TestHouse own)
    {
        await using var scope = own.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<FirstOperatorInvitation>().WriteAsync(Language.English, CancellationToken.None);
    }

    private static async Task<SeenPage> InviteAsync(TestHouse where, ProgrammeId programme, string email, Role role, string language = "en")
    {
        var page = await where.Reader.As(Role.Secretariat, programme).OpenAsync("/accounts/invite");
        var list = await page.SubmitAsync(("Email", email), ("Role", role.ToString()), ("Language", language));
        Assert.Equal("/en/accounts/invitations", list.IsOk().Address);
        return list;
    }
}
