using System.Net;
using Microsoft.EntityFrameworkCore;
using Musubi.Access.Features.ShowAccount;
using Musubi.Access.Model;
using Musubi.Foundation;
using Musubi.Modules.Tests.Testing;
using Musubi.Persistence.Audit;

namespace Musubi.Modules.Tests.Access;

public sealed class RoleTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Revoke_WhileSignedIn_ActsWithTheNextClick()
    {
        var programme = await house.Given.ProgrammeAsync();
        var colleague = await house.Given.AccountAsync(new RoleHeld(Role.Secretariat, programme, null));
        var reader = house.Reader.Being(colleague);
        (await reader.AskAsync("/accounts")).IsOk();

        var account = await house.Reader.As(Role.Secretariat, programme).OpenAsync($"/accounts/{colleague}");
        var done = await (await account.FollowAsync("/revoke")).SubmitAsync(("Reason", "Moved to another office"));

        Assert.Equal($"/en/accounts/{colleague}", done.IsOk().Address);
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.AskAsync("/accounts")).Status);
        var entry = await house.InDatabaseAsync(db => db.Set<AuditEntry>().SingleAsync(entry => entry.What == "access.revoke-role" && entry.Why == "Moved to another office"));
        Assert.NotNull(entry.Account);
    }

    [Fact]
    public async Task Revoke_WithoutReason_IsAskedForAtTheField()
    {
        var programme = await house.Given.ProgrammeAsync();
        var colleague = await house.Given.AccountAsync(new RoleHeld(Role.Delegate, programme, null));
        var page = await (await house.Reader.As(Role.Secretariat, programme).In("de").OpenAsync($"/accounts/{colleague}")).FollowAsync("/revoke");

        var answer = await page.SubmitAsync(("Reason", "  "));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        answer.ShowsProblem("form.required");
    }

    [Fact]
    public async Task Revoke_OwnRole_IsRefused()
    {
        var programme = await house.Given.ProgrammeAsync();
        var self = await house.Given.AccountAsync(new RoleHeld(Role.Secretariat, programme, null));
        var grant = await GrantOfAsync(self);

        var answer = await (await house.Reader.Being(self).OpenAsync($"/accounts/roles/{grant}/revoke")).SubmitAsync(("Reason", "Enough"));

        answer.ShowsProblem("access.own-role");
    }

    [Fact]
    public async Task Give_RoleInOwnProgramme_CountsAtOnceAndIsListed()
    {
        var programme = await house.Given.ProgrammeAsync();
        var person = await house.Given.AccountAsync(new RoleHeld(Role.Delegate, programme, null));
        var secretariat = house.Reader.As(Role.Secretariat, programme);
        var page = await (await secretariat.OpenAsync($"/accounts/{person}")).FollowAsync("/give");

        var done = await page.SubmitAsync(("Role", nameof(Role.Approver)), ("Reason", "Second person for awards"));
        var again = await (await done.FollowAsync("/give")).SubmitAsync(("Role", nameof(Role.Approver)), ("Reason", "Once more"));

        done.IsOk().Shows("Approver");
        again.ShowsProblem("access.role-held-already");
        (await secretariat.OpenAsync("/accounts?role=Approver")).IsOk().Shows("1 entry");
    }

    [Fact]
    public async Task Give_AfterRevoke_WorksAgain()
    {
        var programme = await house.Given.ProgrammeAsync();
        var person = await house.Given.AccountAsync(new RoleHeld(Role.Delegate, programme, null), new RoleHeld(Role.Assessor, programme, null));
        var secretariat = house.Reader.As(Role.Secretariat, programme);
        await (await secretariat.OpenAsync($"/accounts/roles/{await GrantOfAsync(person, Role.Assessor)}/revoke")).SubmitAsync(("Reason", "Conflict of interest"));

        var done = await (await secretariat.OpenAsync($"/accounts/{person}/give")).SubmitAsync(("Role", nameof(Role.Assessor)), ("Reason", "Conflict is over"));

        done.IsOk().Shows("Assessor");
    }

    [Fact]
    public async Task Give_UntilALastDay_EndsByItself()
    {
        await using var own = await TestHouse.StartAsync();
        var programme = await own.Given.ProgrammeAsync();
        var person = await own.Given.AccountAsync(new RoleHeld(Role.Delegate, programme, null));
        var give = await own.Reader.As(Role.Secretariat, programme).OpenAsync($"/accounts/{person}/give");
        await give.SubmitAsync(("Role", nameof(Role.Secretariat)), ("LastDay", "2026-05-12"), ("Reason", "Stands in for two days"));

        (await own.Reader.Being(person).AskAsync("/accounts")).IsOk();
        own.Clock.Advance(TimeSpan.FromDays(3));

        Assert.Equal(HttpStatusCode.Forbidden, (await own.Reader.Being(person).AskAsync("/accounts")).Status);
    }

    [Fact]
    public async Task Give_SecretariatOfAnotherProgramme_FindsNobody()
    {
        var (mine, theirs) = (await house.Given.ProgrammeAsync(), await house.Given.ProgrammeAsync());
        var person = await house.Given.AccountAsync(new RoleHeld(Role.Partner, theirs, null));
        var secretariat = house.Reader.As(Role.Secretariat, mine);

        Assert.Equal(HttpStatusCode.NotFound, (await secretariat.AskAsync($"/accounts/{person}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await secretariat.AskAsync($"/accounts/{person}/give")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await secretariat.AskAsync($"/accounts/roles/{await GrantOfAsync(person)}/revoke")).Status);
    }

    [Fact]
    public async Task Account_RolesInAnotherProgramme_AreNotShown()
    {
        var (mine, theirs) = (await house.Given.ProgrammeAsync("Mine alone"), await house.Given.ProgrammeAsync("Theirs alone"));
        var person = await house.Given.AccountAsync(new RoleHeld(Role.Delegate, mine, null), new RoleHeld(Role.Assessor, theirs, null));

        var page = await house.Reader.As(Role.Secretariat, mine).OpenAsync($"/accounts/{person}");

        page.IsOk().Shows("Mine alone").Hides("Theirs alone").Hides("Assessor");
    }

    [Theory]
    [InlineData(Role.Operator, Role.Partner, false)]
    [InlineData(Role.Operator, Role.Secretariat, true)]
    [InlineData(Role.Secretariat, Role.Partner, true)]
    [InlineData(Role.Secretariat, Role.Secretariat, true)]
    [InlineData(Role.Secretariat, Role.Operator, false)]
    [InlineData(Role.Approver, Role.Partner, false)]
    [InlineData(Role.CityOfficer, Role.Partner, false)]
    public void MayGive_Roles_FollowTheTableOfTheDesign(Role giver, Role given, bool may)
    {
        var programme = ProgrammeId.New();
        var actor = new Actor(AccountId.New(), "giver", [new(giver, giver is Role.Operator ? null : programme, null)]);

        Assert.Equal(may, actor.MayGive(given, given is Role.Operator ? null : programme));
        Assert.False(giver is Role.Secretariat && actor.MayGive(given, ProgrammeId.New()));
    }

    [Fact]
    public async Task Operator_Account_IsClosedAndOpenedAgainWithReason()
    {
        var person = await house.Given.AccountAsync(new RoleHeld(Role.Partner, ProgrammeId.New(), null));
        var reader = house.Reader.Being(person);
        (await reader.AskAsync("/account")).IsOk();
        var page = await house.Reader.As(Role.Operator).OpenAsync($"/accounts/{person}");

        var closed = await page.SubmitAsync(("Care", nameof(AccountCare.Close)), ("Reason", "Left the company"));

        closed.IsOk().Shows("closed since");
        Assert.Contains("/account/sign-in", (await reader.AskAsync("/account")).LeadsTo, StringComparison.Ordinal);
        (await closed.SubmitAsync(("Care", nameof(AccountCare.Reopen)), ("Reason", "Came back"))).IsOk().Hides("closed since");
    }

    [Fact]
    public async Task Members_Export_ListsNameRoleAndNothingOfOthers()
    {
        var programme = await house.Given.ProgrammeAsync();
        var stranger = await house.Given.AccountAsync(new RoleHeld(Role.Partner, ProgrammeId.New(), null));
        var strangersName = await house.InDatabaseAsync(db => db.Set<Account>().Where(account => account.Id == stranger).Select(account => account.Email).SingleAsync());

        var file = await house.Reader.As(Role.Secretariat, programme).In("ja").AskAsync("/accounts?handler=Csv");

        Assert.Equal("text/csv", file.Answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("事務局", file.Content, StringComparison.Ordinal);
        Assert.DoesNotContain(strangersName, file.Content, StringComparison.Ordinal);
    }

    private Task<Guid> GrantOfAsync(AccountId account, Role? role = null) => house.InDatabaseAsync(async db =>
        (await db.Set<RoleGrant>().FirstAsync(grant => grant.Account == account && (role == null || grant.Role == role))).Id.Value);
}
