using System.Net;
using Musubi.Agreements;
using Musubi.Foundation;
using Musubi.Modules.Tests.Testing;
using Musubi.Programmes;

namespace Musubi.Modules.Tests.Agreements;

public sealed class AgreementPagesTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Agreement_FromDraftToInForce_NeedsTwoPersonsAndIsRecorded()
    {
        var programme = await house.Given.OpenedAsync("Paper programme");
        var (north, south) = (await house.Given.OrganisationAsync(programme.Programme, "North Works"), await house.Given.OrganisationAsync(programme.Programme, "South Works"));
        var secretariat = house.Given.Secretariat(programme.Programme);
        var root = $"/programmes/{programme.Key}/agreements";
        var form = await (await secretariat.OpenAsync(root)).FollowAsync("/agreements/new");

        var made = await form.IsOk().SubmitAsync(
            ("Form.Title.Texts[en]", "Shared laboratory"), ("Form.Title.Texts[ja]", "共同研究所"), ("Form.Kind", nameof(AgreementKind.Contract)),
            ("Form.Parties[0].Who", ((Member)north.Id).ToString()), ("Form.Parties[1].Who", ((Member)south.Id).ToString()), ("Form.LastDay", "2030-12-31"));
        made.IsOk().Shows("Shared laboratory").Shows("North Works").Shows("Not signed yet").Shows("Draft");
        (await (await secretariat.OpenAsync($"{root}/shared-laboratory/step?act=Negotiate")).SubmitAsync()).IsOk().Shows("signatures awaited");
        await (await secretariat.OpenAsync($"{root}/shared-laboratory/sign")).SubmitAsync(("Form.Party", ((Member)north.Id).ToString()), ("Form.Day", "2026-01-10"));
        var signed = await (await secretariat.OpenAsync($"{root}/shared-laboratory/sign")).SubmitAsync(("Form.Party", ((Member)south.Id).ToString()), ("Form.Day", "2026-01-11"));
        signed.IsOk().Shows("Signed by all").Shows("Signed on 11 January 2026");
        var both = house.Reader.As(Role.Secretariat, programme.Programme).As(Role.Approver, programme.Programme);
        (await (await both.OpenAsync($"{root}/shared-laboratory/step?act=Propose")).SubmitAsync()).IsOk().Shows("A second person decides");
        var alone = await (await both.OpenAsync($"{root}/shared-laboratory/step?act=Confirm")).SubmitAsync();
        var second = house.Reader.As(Role.Approver, programme.Programme);
        (await second.OpenAsync("/desk")).IsOk().Shows("Decide on putting the agreement in force");
        var confirmed = await (await second.OpenAsync($"{root}/shared-laboratory/step?act=Confirm")).SubmitAsync();

        Assert.Equal(HttpStatusCode.Forbidden, alone.Status);
        alone.ShowsProblem("agreements.second-person");
        confirmed.IsOk().Shows("In force");
        (await secretariat.OpenAsync($"{root}/shared-laboratory/history")).IsOk().Shows("Agreement added").Shows("Signature recorded").Shows("Put in force").Shows("North Works: signed on 10 January 2026");
        (await secretariat.In("ja").OpenAsync($"{root}?q=研究所&progress=InForce&kind=Contract&sort=last")).IsOk().Shows("共同研究所").Shows("発効中");
        (await secretariat.OpenAsync($"{root}?handler=Csv")).IsOk().Shows("North Works");
    }

    [Fact]
    public async Task Confirm_AgreementThatFollowsAnother_SupersedesIt()
    {
        var programme = await house.Given.OpenedAsync("Chain programme");
        var first = await house.Given.SignedAsync(programme, "First of two");
        var next = await house.Given.SignedAsync(programme, "Second of two", facts => facts with { Follows = first.Id }, agreement => agreement.Propose(Actor.System("test"), agreement.StateSince));
        var approver = house.Reader.As(Role.Approver, programme.Programme);

        (await (await approver.OpenAsync($"/programmes/{programme.Key}/agreements/{next.Key}/step?act=Confirm")).SubmitAsync()).IsOk().Shows("First of two");

        (await approver.OpenAsync($"/programmes/{programme.Key}/agreements/{first.Key}")).IsOk().Shows("Superseded");
    }

    [Fact]
    public async Task Refuse_WithoutReason_AsksForItAndLeavesTheProposal()
    {
        var programme = await house.Given.OpenedAsync("Refusing programme");
        var agreement = await house.Given.SignedAsync(programme, "Not yet", also: one => one.Propose(Actor.System("test"), one.StateSince));
        var page = await house.Reader.As(Role.Approver, programme.Programme).OpenAsync($"/programmes/{programme.Key}/agreements/{agreement.Key}/step?act=Refuse");

        var silent = await page.SubmitAsync();
        var said = await page.SubmitAsync(("Form.Why", "The annex is missing"));

        Assert.Equal(HttpStatusCode.BadRequest, silent.Status);
        silent.HasProblemAt("Form.Why");
        said.IsOk().Shows("Signed by all").Hides("A second person decides");
    }

    [Fact]
    public async Task Add_SamePartyTwiceAndLastDayFirst_SaysSoAndKeepsEverything()
    {
        var programme = await house.Given.OpenedAsync("Careless programme");
        var party = (await house.Given.OrganisationAsync(programme.Programme, "Only Works")).Id;
        var form = await house.Given.Secretariat(programme.Programme).OpenAsync($"/programmes/{programme.Key}/agreements/new");
        var who = ((Member)party).ToString();

        var days = await form.SubmitAsync(("Form.Title.Texts[en]", "Kept title"), ("Form.Kind", "Other"), ("Form.FirstDay", "2026-05-02"), ("Form.LastDay", "2026-05-01"));
        var twice = await form.SubmitAsync(("Form.Title.Texts[en]", "Kept title"), ("Form.Kind", "Other"), ("Form.Parties[0].Who", who), ("Form.Parties[1].Who", who));

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (days.Status, twice.Status));
        days.ShowsProblem("form.last-before-first").Holds("Form.Title.Texts[en]", "Kept title");
        twice.ShowsProblem("agreements.party-twice").Holds("Form.Parties[1].Who", who);
    }

    [Fact]
    public async Task AddRow_InTheForm_KeepsWhatWasTyped()
    {
        var programme = await house.Given.OpenedAsync("Growing programme");
        var form = await house.Given.Secretariat(programme.Programme).OpenAsync($"/programmes/{programme.Key}/agreements/new");

        var grown = await form.SubmitAsync("button[value='commitments:add']", ("Form.Title.Texts[en]", "Half written"));

        grown.IsOk().Holds("Form.Title.Texts[en]", "Half written").Holds("Form.Commitments[0].By", string.Empty);
    }

    [Fact]
    public async Task Edit_PartiesAfterAllHaveSigned_IsRefusedAndTheRestIsTaken()
    {
        var programme = await house.Given.OpenedAsync("Signed programme");
        var agreement = await house.Given.SignedAsync(programme, "Done deal");
        var address = $"/programmes/{programme.Key}/agreements/{agreement.Key}/edit";
        var secretariat = house.Given.Secretariat(programme.Programme);

        var refused = await (await secretariat.OpenAsync(address)).SubmitAsync(("Form.LastDay", "2031-01-01"));
        var taken = await (await secretariat.OpenAsync(address)).SubmitAsync(("Form.File", "https://www.example.org/text"));

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        refused.ShowsProblem("agreements.text-is-signed");
        taken.IsOk().Shows("www.example.org").Shows("Signed on 15 January 2026");
    }

    [Fact]
    public async Task Desk_LapsingAgreementAndOverdueCommitment_ReachSecretariatAndParty()
    {
        var programme = await house.Given.OpenedAsync("Late programme");
        var today = NodaTime.LocalDate.FromDateTime(house.Clock.GetUtcNow().UtcDateTime);
        var agreement = await house.Given.SignedAsync(
            programme,
            "Ends soon",
            facts => facts with { LastDay = today.PlusDays(30), Commitments = [new(Key.Parse("report"), facts.Parties[0].Who, new(Language.English, "Send a report"), today.PlusDays(-3))] },
            one =>
            {
                one.Propose(Actor.Public, one.StateSince);
                one.Confirm(new Actor(AccountId.New(), "Second", []), one.StateSince);
            });
        var partner = house.Reader.As(Role.Partner, programme.Programme, agreement.Parties[0].Who.Id);

        (await house.Given.Secretariat(programme.Programme).OpenAsync("/desk")).IsOk().Shows("Agreement lapses soon").Shows("Commitment overdue: Send a report");
        (await partner.OpenAsync("/desk")).IsOk().Shows("Commitment overdue: Send a report").Hides("Agreement lapses soon");
        (await (await partner.OpenAsync($"/programmes/{programme.Key}/agreements/{agreement.Key}/commitments")).SubmitAsync(("Form.Commitment", "report"), ("Form.Day", today.ToString("uuuu-MM-dd", null)))).IsOk().Shows("Kept on");
    }

    [Fact]
    public async Task Acts_ByRolesThatMayNot_AreRefused()
    {
        var programme = await house.Given.OpenedAsync("Guarded programme");
        var agreement = await house.Given.AgreementAsync(programme, "Guarded", facts => facts with { Commitments = [new(Key.Parse("one"), facts.Parties[0].Who, new(Language.English, "One"))] });
        var root = $"/programmes/{programme.Key}/agreements/{agreement.Key}";
        var partner = house.Reader.As(Role.Partner, programme.Programme, Guid.CreateVersion7());

        Assert.Equal(HttpStatusCode.Forbidden, (await partner.AskAsync($"{root}/edit")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await partner.AskAsync($"{root}/commitments")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await house.Reader.As(Role.Approver, programme.Programme).AskAsync($"{root}/step?act=Propose")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await house.Given.Secretariat(programme.Programme).AskAsync($"{root}/step?act=Confirm")).Status);
    }

    [Fact]
    public async Task Publish_ThenEnd_IsReadByEveryoneWithTheReason()
    {
        var programme = await house.Given.OpenedAsync("Public paper programme", isPublished: true);
        var agreement = await house.Given.SignedAsync(programme, "Open paper");
        var root = $"/programmes/{programme.Key}/agreements/{agreement.Key}";
        var secretariat = house.Given.Secretariat(programme.Programme);
        Assert.Equal(HttpStatusCode.NotFound, (await house.Reader.AskAsync(root)).Status);

        await (await secretariat.OpenAsync($"{root}/standing?act=Publish")).SubmitAsync();
        var blank = await (await secretariat.OpenAsync($"{root}/end")).SubmitAsync();
        await (await secretariat.OpenAsync($"{root}/end")).SubmitAsync(("Form.Reason.Texts[de]", "Das Projekt ist abgeschlossen."));

        Assert.Equal(HttpStatusCode.BadRequest, blank.Status);
        (await house.Reader.In("de").OpenAsync(root)).IsOk().Shows("Beendet").Shows("Das Projekt ist abgeschlossen.");
    }
}
