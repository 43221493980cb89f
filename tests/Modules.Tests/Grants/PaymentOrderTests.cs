using System.Net;
using System.Security.Cryptography;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Grants;
using Musubi.Grants.Model;
using Musubi.Modules.Tests.Testing;
using Musubi.Persistence.Audit;

namespace Musubi.Modules.Tests.Grants;

public sealed class PaymentOrderTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Download_TheSameClaims_IsTheSameFileForWhoeverAsks()
    {
        var (given, one, other) = await ApprovedAsync("Same");
        var address = $"{given.Root}/claims/payment-order";

        var first = await (await given.Secretariat.OpenAsync($"{address}?handler=Csv")).IsOk().Answer.Content.ReadAsByteArrayAsync();
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        var second = await given.Approver.OpenAsync($"{address}?handler=Csv&q=nothing&page=2&sort=title");
        var japanese = (await given.Approver.In("ja").OpenAsync($"{address}?handler=Csv")).Content;

        Assert.Equal(first, await second.Answer.Content.ReadAsByteArrayAsync());
        Assert.Equal([0xEF, 0xBB, 0xBF], first[..3]);
        var (number, digest) = Stamp(Encoding.UTF8.GetString(first));
        Assert.Equal((number, digest), Stamp(japanese));
        Assert.Equal($"payment-order-{number[3..].ToLowerInvariant()}.csv", second.Answer.Content.Headers.ContentDisposition!.FileNameStar);
        var lines = new[] { one, other }.Select(claim => $"MU{claim.Id.Value:N}".ToUpperInvariant() + FormattableString.Invariant($"\tSame Works\t8\t{given.Today:uuuu-MM-dd}\t{given.Today:uuuu-MM-dd}\t{claim.Sum.AmountText}\tJPY\n")).Order(StringComparer.Ordinal);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines)))), digest);
    }

    [Fact]
    public async Task Download_OneClaimLess_IsAnotherOrderWithTheSameReference()
    {
        var (given, one, other) = await ApprovedAsync("Fewer");
        var address = $"{given.Root}/claims/payment-order?handler=Csv";
        var before = (await given.Secretariat.OpenAsync(address)).Content;

        (await (await given.Secretariat.OpenAsync($"{given.Root}/claims/{one.Key}/step?act=Pay")).SubmitAsync()).IsOk();
        var after = (await given.Secretariat.OpenAsync(address)).Content;

        Assert.NotEqual(Stamp(before), Stamp(after));
        var reference = $"MU{other.Id.Value:N}".ToUpperInvariant();
        Assert.Contains(reference, before, StringComparison.Ordinal);
        Assert.Contains(reference, after, StringComparison.Ordinal);
        Assert.DoesNotContain(one.Id.Value.ToString("N").ToUpperInvariant(), after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Download_NameThatLooksLikeAFormula_IsATextInBothFiles()
    {
        var (given, _, _) = await ApprovedAsync("=1+1");
        var address = $"{given.Root}/claims/payment-order";

        var csv = (await given.Secretariat.OpenAsync($"{address}?handler=Csv")).Content;
        var xlsx = await (await given.Secretariat.OpenAsync($"{address}?handler=Xlsx")).IsOk().Answer.Content.ReadAsByteArrayAsync();

        Assert.Contains("\r\n'=1+1 Works,", csv, StringComparison.Ordinal);
        Assert.Contains("Bank details (filled in by the payer)", csv, StringComparison.Ordinal);
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(xlsx), isEditable: false);
        var cells = workbook.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Cell>().ToList();
        Assert.Contains(cells, cell => cell.InlineString?.InnerText == "=1+1 Works");
        Assert.All(cells, cell => Assert.Null(cell.CellFormula));
    }

    [Fact]
    public async Task Open_ApprovedByAPerson_NamesThem()
    {
        var (given, _, _) = await ApprovedAsync("Named");
        var award = await given.AwardAsync(new AwardAmount(FiscalCalendar.Japan.YearOf(given.Today).Name, given.Works.Id, new(1_000_000, Currency.Yen)));
        var year = FiscalCalendar.Japan.YearOf(given.Today).Name;
        var claim = await given.ClaimAsync(award, given.Works, year, 10_000, ClaimState.Checked);
        var account = await house.Given.AccountAsync(new RoleHeld(Role.Approver, given.Programme.Programme, null));
        (await (await house.Reader.Being(account).OpenAsync($"{given.Root}/claims/{claim.Key}/step?act=Approve")).SubmitAsync()).IsOk();
        var name = await house.InDatabaseAsync(db => db.Set<AuditEntry>().Where(entry => entry.What == "grants.approve-claim" && entry.Key == claim.Id.ToString()).Select(entry => entry.ActorName).SingleAsync());

        var page = await given.Secretariat.OpenAsync($"{given.Root}/claims/payment-order");

        page.IsOk().Shows(name).Shows("¥710,000").Shows("Musubi knows no bank details");
    }

    [Fact]
    public async Task Pay_SentTwice_RecordsEachPaymentOnce()
    {
        var (given, one, other) = await ApprovedAsync("Twice");
        var form = (await given.Secretariat.OpenAsync($"{given.Root}/claims/payment-order/pay")).IsOk().Shows("record 2 claims as paid").Shows("¥700,000");
        var day = given.Today.PlusDays(-1).ToString("uuuu-MM-dd", null);

        var first = await form.SubmitAsync(("Form.PaidOn", day));
        var second = await form.SubmitAsync(("Form.PaidOn", day));

        first.IsOk().Shows("2 claims are recorded as paid").Shows("Nothing is to be paid");
        second.IsOk().Shows("0 claims are recorded as paid").Shows(one.Title.Original).Shows(other.Title.Original);
        var entries = await PaymentsAsync(one, other);
        Assert.Equal(2, entries.Count);
        Assert.All(entries, entry => Assert.Contains("payment order PO-", entry.Why, StringComparison.Ordinal));
        (await given.Secretariat.OpenAsync($"{given.Root}/claims/{one.Key}")).IsOk().Shows("Paid");
    }

    [Fact]
    public async Task Pay_OneWasPaidMeanwhile_IsLeftAloneAndNamed()
    {
        var (given, one, other) = await ApprovedAsync("Meanwhile");
        var form = await given.Secretariat.OpenAsync($"{given.Root}/claims/payment-order/pay");
        (await (await given.Secretariat.OpenAsync($"{given.Root}/claims/{one.Key}/step?act=Pay")).SubmitAsync()).IsOk();

        var answer = await form.SubmitAsync();

        answer.IsOk().Shows("1 claim is recorded as paid").Shows($"left alone: {one.Title.Original}.");
        Assert.Equal(2, (await PaymentsAsync(one, other)).Count);
    }

    [Fact]
    public async Task Pay_OneIsNotApproved_StoresNone()
    {
        var (given, one, other) = await ApprovedAsync("None");
        var award = await given.AwardAsync(new AwardAmount(FiscalCalendar.Japan.YearOf(given.Today).Name, given.Works.Id, new(1_000_000, Currency.Yen)));
        var open = await given.ClaimAsync(award, given.Works, FiscalCalendar.Japan.YearOf(given.Today).Name, 10_000, ClaimState.Submitted);
        var form = await given.Secretariat.OpenAsync($"{given.Root}/claims/payment-order/pay");
        form.Document.QuerySelectorAll("[name='Form.Claims']")[0].SetAttribute("value", open.Id.ToString());

        var answer = await form.SubmitAsync();

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Empty(await PaymentsAsync(one, other, open));
    }

    [Fact]
    public async Task Pay_DayToComeOrNothingChosen_SaysSoAtTheField()
    {
        var (given, one, other) = await ApprovedAsync("Hasty");
        var form = await given.Secretariat.OpenAsync($"{given.Root}/claims/payment-order/pay");

        var later = await form.SubmitAsync(("Form.PaidOn", given.Today.PlusDays(2).ToString("uuuu-MM-dd", null)));
        foreach (var box in form.Document.QuerySelectorAll("[name='Form.Claims']"))
        {
            box.RemoveAttribute("checked");
        }

        var nothing = await form.SubmitAsync();

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (later.Status, nothing.Status));
        later.HasProblemAt("Form.PaidOn").ShowsProblem("grants.paid-later");
        nothing.ShowsProblem("form.required");
        Assert.Empty(await PaymentsAsync(one, other));
    }

    [Fact]
    public async Task Open_ForOthersThanTheDesks_IsRefused()
    {
        var (given, one, other) = await ApprovedAsync("Closed");
        var address = $"{given.Root}/claims/payment-order";

        Assert.Equal(HttpStatusCode.Forbidden, (await given.Partner.AskAsync(address)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await given.Partner.AskAsync($"{address}?handler=Csv")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await given.Approver.AskAsync($"{address}/pay")).Status);
        (await given.Approver.OpenAsync(address)).IsOk().Hides("payment-order/pay");
        Assert.Empty(await PaymentsAsync(one, other));
    }

    // Order number and digest are the last two columns of every row.
    private static (string Number, string Digest) Stamp(string csv)
    {
        var rows = csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(row => row.Split(',')).ToList();
        return Assert.Single(rows.Select(row => (row[^2], row[^1])).Distinct());
    }

    private Task<List<AuditEntry>> PaymentsAsync(params Claim[] claims)
    {
        var keys = claims.Select(claim => claim.Id.ToString()).ToList();
        return house.InDatabaseAsync(db => db.Set<AuditEntry>().Where(entry => entry.What == "grants.pay-claim" && keys.Contains(entry.Key)).ToListAsync());
    }

    private async Task<(GivenGrants Given, Claim One, Claim Other)> ApprovedAsync(string name)
    {
        var given = await GivenGrants.OpenAsync(house, name);
        var year = FiscalCalendar.Japan.YearOf(given.Today).Name;
        await given.ApplicationAsync(isSubmitted: true);
        var award = await given.AwardAsync(new AwardAmount(year, given.Works.Id, new(2_000_000, Currency.Yen)));
        return (given, await given.ClaimAsync(award, given.Works, year, 500_000, ClaimState.Approved), await given.ClaimAsync(award, given.Works, year, 200_000, ClaimState.Approved));
    }
}
