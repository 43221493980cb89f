using System.Net;
using Microsoft.EntityFrameworkCore;
using Musubi.Access.Model;
using Musubi.Foundation;
using Musubi.Modules.Tests.Testing;
using Musubi.Persistence.Audit;
using NodaTime;

namespace Musubi.Modules.Tests.Access;

public sealed class SecondFactorTests(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Password = "correct horse battery staple";

    [Theory]
    [InlineData(Role.Secretariat)]
    [InlineData(Role.Approver)]
    [InlineData(Role.Assessor)]
    [InlineData(Role.Operator)]
    public async Task SignIn_StaffByPasswordAlone_GetsTheEnrolmentPageOnly(Role role)
    {
        var start = await StartAsync(role);

        var members = await start.Browser.OpenAsync(role is Role.Operator ? "/en/accounts/server" : "/en/accounts", follow: false);

        Assert.StartsWith("/en/account/second-factor", start.Address, StringComparison.Ordinal);
        Assert.Contains("/account/second-factor", members.LeadsTo ?? "/account/second-factor of " + members.Status, StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.OK, members.Status);
    }

    [Fact]
    public async Task SignIn_PartnerByPasswordAlone_IsEnough()
    {
        var start = await StartAsync(Role.Partner);

        Assert.Equal("/en/desk", start.Address);
    }

    [Fact]
    public async Task Enrol_AuthenticatorApp_RoleTakesEffectAtOnceAndCodeIsAskedNextTime()
    {
        var email = await SignInTests.PersonAsync(house, Held(Role.Secretariat));
        var start = await SignInAsync(email);
        var (secret, codes) = await EnrolAsync(start.Browser);

        (await start.Browser.OpenAsync("/en/accounts", follow: true)).IsOk();
        house.Clock.Advance(TimeSpan.FromMinutes(2));
        var asked = await SignInAsync(email);
        var refused = await asked.SubmitAsync(("Code", "000000"));
        var accepted = await refused.SubmitAsync(("Code", CodeNow(secret)));

        Assert.Equal(10, codes.Count);
        Assert.StartsWith("/en/account/sign-in/code", asked.Address, StringComparison.Ordinal);
        refused.ShowsProblem("access.code-refused");
        Assert.Equal("/en/desk", accepted.Address);
        (await accepted.Browser.OpenAsync("/en/accounts", follow: true)).IsOk();
    }

    [Fact]
    public async Task Code_UsedASecondTime_IsRefused()
    {
        var email = await SignInTests.PersonAsync(house, Held(Role.Secretariat));
        var (secret, _) = await EnrolAsync((await SignInAsync(email)).Browser);
        house.Clock.Advance(TimeSpan.FromMinutes(2));
        var code = CodeNow(secret);

        var first = await (await SignInAsync(email)).SubmitAsync(("Code", code));
        var second = await (await SignInAsync(email)).SubmitAsync(("Code", code));

        Assert.Equal("/en/desk", first.Address);
        second.ShowsProblem("access.code-refused");
    }

    [Fact]
    public async Task RecoveryCode_OnceAndOnceMore_OpensOnce()
    {
        var email = await SignInTests.PersonAsync(house, Held(Role.Secretariat));
        var (_, codes) = await EnrolAsync((await SignInAsync(email)).Browser);

        var first = await (await SignInAsync(email)).SubmitAsync(("Code", $" {codes[3].ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal)}"));
        var second = await (await SignInAsync(email)).SubmitAsync(("Code", codes[3]));

        (await first.Browser.OpenAsync("/en/accounts", follow: true)).IsOk();
        second.ShowsProblem("access.code-refused");
    }

    [Fact]
    public async Task Codes_GuessedEightTimes_RestTheAccount()
    {
        var email = await SignInTests.PersonAsync(house, Held(Role.Secretariat));
        var (secret, _) = await EnrolAsync((await SignInAsync(email)).Browser);
        house.Clock.Advance(TimeSpan.FromMinutes(2));
        var page = await SignInAsync(email);
        for (var guess = 0; guess < 8; guess++)
        {
            page = await page.SubmitAsync(("Code", "000000"));
        }

        (await page.SubmitAsync(("Code", CodeNow(secret)))).ShowsProblem("access.code-refused");
        house.Clock.Advance(TimeSpan.FromMinutes(16));
        Assert.Equal("/en/desk", (await (await SignInAsync(email)).SubmitAsync(("Code", CodeNow(secret)))).Address);
    }

    [Fact]
    public async Task Enrol_ByPasswordAloneWhereAPasskeyExists_IsRefused()
    {
        var account = await house.Given.AccountAsync(Password, Held(Role.Secretariat));
        await house.AddAsync(SamplePasskey(account));
        var email = await house.InDatabaseAsync(db => db.Set<Account>().Where(known => known.Id == account).Select(known => known.Email).SingleAsync());
        var browser = (await SignInAsync(email)).Browser;

        var page = await browser.OpenAsync("/en/account/authenticator", follow: true);
        var secret = page.Document.QuerySelector("code")!.TextContent.Replace(" ", string.Empty, StringComparison.Ordinal);
        var answer = await page.SubmitAsync(("Code", CodeNow(secret)));

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
        answer.ShowsProblem("access.second-factor-first");
    }

    [Fact]
    public async Task Remove_LastSecondFactorOfStaff_IsRefused()
    {
        var email = await SignInTests.PersonAsync(house, Held(Role.Approver));
        var browser = (await SignInAsync(email)).Browser;
        await EnrolAsync(browser);

        var answer = await (await browser.OpenAsync("/en/account", follow: true)).SubmitAsync("form[action*=RemoveAuthenticator]");

        answer.ShowsProblem("access.last-second-factor");
    }

    [Fact]
    public async Task RenewRecoveryCodes_OldOnes_OpenNothing()
    {
        var email = await SignInTests.PersonAsync(house, Held(Role.Secretariat));
        var browser = (await SignInAsync(email)).Browser;
        var (_, old) = await EnrolAsync(browser);

        var renewed = CodesOn(await (await browser.OpenAsync("/en/account/recovery-codes", follow: true)).SubmitAsync());

        (await (await SignInAsync(email)).SubmitAsync(("Code", old[0]))).ShowsProblem("access.code-refused");
        Assert.Equal("/en/desk", (await (await SignInAsync(email)).SubmitAsync(("Code", renewed[0]))).Address);
    }

    [Fact]
    public async Task Enrol_Secrets_AreNeitherInTheAuditChainNorInClearInTheDatabase()
    {
        var account = await house.Given.AccountAsync(Password, Held(Role.Secretariat));
        var email = await house.InDatabaseAsync(db => db.Set<Account>().Where(known => known.Id == account).Select(known => known.Email).SingleAsync());
        var (secret, codes) = await EnrolAsync((await SignInAsync(email)).Browser);

        var stored = await house.InDatabaseAsync(db => db.Set<Account>().AsNoTracking().SingleAsync(known => known.Id == account));
        var entries = await house.InDatabaseAsync(db => db.Set<AuditEntry>().AsNoTracking().Where(entry => entry.Key == account.Value.ToString()).ToListAsync());

        var entry = Assert.Single(entries, entry => entry.What == "access.enrol-authenticator");
        Assert.Equal(account.Value, entry.Account);
        Assert.All(entries, one => Assert.DoesNotContain(stored.PasswordHash!, one.Values ?? string.Empty, StringComparison.Ordinal));
        Assert.All(entries, one => Assert.DoesNotContain(stored.AuthenticatorSecret!, one.Values ?? string.Empty, StringComparison.Ordinal));
        Assert.All(entries, one => Assert.DoesNotContain(stored.RecoveryCodes[0], one.Values ?? string.Empty, StringComparison.Ordinal));
        Assert.DoesNotContain(secret, stored.AuthenticatorSecret, StringComparison.Ordinal);
        Assert.All(stored.RecoveryCodes, hash => Assert.DoesNotContain(codes, code => hash.Contains(code, StringComparison.OrdinalIgnoreCase)));
    }

    internal static Passkey SamplePasskey(AccountId account)
    {
        var id = new PasskeyId(Guid.CreateVersion7());
        return new()
        {
            Id = id,
            Account = account,
            Name = "Sample",
            CredentialId = id.Value.ToByteArray(),
            PublicKey = [1],
            Transports = [],
            IsUserVerified = true,
            IsBackupEligible = false,
            AttestationObject = [1],
            ClientDataJson = [1],
            CreatedAt = Instant.FromUtc(2026, 5, 11, 0, 0),
            Use = new() { Passkey = id, SignCount = 0, IsBackedUp = false },
        };
    }

    private static RoleHeld Held(Role role) => new(role, role is Role.Operator ? null : ProgrammeId.New(), null);

    private static List<string> CodesOn(SeenPage page) => [.. page.IsOk().Document.QuerySelectorAll("main code").Select(code => code.TextContent)];

    private string CodeNow(string secret) => Totp.CodeAt(secret, Instant.FromDateTimeOffset(house.Clock.GetUtcNow()));

    private async Task<SeenPage> StartAsync(Role role) => await SignInAsync(await SignInTests.PersonAsync(house, Held(role)));

    private async Task<SeenPage> SignInAsync(string email) =>
        await (await house.Reader.OpenAsync("/account/sign-in")).SubmitAsync(SignInTests.PasswordForm, ("Email", email), ("Password", Password));

    private async Task<(string Secret, List<string> RecoveryCodes)> EnrolAsync(Browser browser)
    {
        var page = await browser.OpenAsync("/en/account/authenticator", follow: true);
        var secret = page.IsOk().Document.QuerySelector("main code")!.TextContent.Replace(" ", string.Empty, StringComparison.Ordinal);
        return (secret, CodesOn(await page.SubmitAsync(("Code", CodeNow(secret)))));
    }
}
