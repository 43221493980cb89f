using System.Text;
using Musubi.Foundation;
using Musubi.GrantRules;

namespace Musubi.Engines.Tests.GrantRules;

/// <summary>What a budget may not be: each fault with its place, and nothing computed.</summary>
public sealed class BudgetFaultTests
{
    private const string Sound = """
        {
          "currency": "JPY", "decidedOn": "2025-12-04",
          "members": [ { "id": "city", "kind": "local-government", "lead": true }, { "id": "acme", "kind": "company", "size": "small" } ],
          "costs": [ { "id": "c1", "member": "acme", "on": "2026-01-20", "category": "equipment", "amount": "12345678" } ],
          "otherFunding": [ { "source": "national", "amount": "1000000", "fiscalYear": 2025 } ],
          "options": {}
        }
        """;

    [Fact]
    public void Read_TheExampleOfTheFormat_IsComputed()
    {
        Assert.Empty(Faults("smart-tokyo-local-issues", Sound));
    }

    [Fact]
    public void Read_WithAByteOrderMark_IsRead()
    {
        byte[] file = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Sound)];

        Assert.Equal(12_345_678, BudgetReader.Read(file).Required().Costs[0].Amount);
    }

    [Theory]
    [InlineData("\"equipment\"", "\"cars\"", "costs[0].category", "unknown-category")]
    [InlineData("\"12345678\"", "12345678", "costs[0].amount", "amount-not-text")]
    [InlineData("\"12345678\"", "\"-1\"", "costs[0].amount", "amount-negative")]
    [InlineData("\"12345678\"", "\"1.5\"", "costs[0].amount", "amount-decimals")]
    [InlineData("\"12345678\"", "\"12345678901234567890\"", "costs[0].amount", "amount-too-large")]
    [InlineData("\"12345678\"", "\"1e6\"", "costs[0].amount", "amount-malformed")]
    [InlineData("\"12345678\"", "\"1,000\"", "costs[0].amount", "amount-malformed")]
    [InlineData("\"12345678\"", "\"+1\"", "costs[0].amount", "amount-malformed")]
    [InlineData("\"12345678\"", "\" 1\"", "costs[0].amount", "amount-malformed")]
    [InlineData("\"12345678\"", "\"１\"", "costs[0].amount", "amount-malformed")]
    [InlineData("\"12345678\"", "\".\"", "costs[0].amount", "amount-malformed")]
    [InlineData("\"12345678\"", "\"=1+1\"", "costs[0].amount", "amount-malformed")]
    [InlineData("\"12345678\"", "\"\"", "costs[0].amount", "amount-malformed")]
    [InlineData("2026-01-20", "2026-02-30", "costs[0].on", "date-malformed")]
    [InlineData("\"member\": \"acme\"", "\"member\": \"nobody\"", "costs[0].member", "unknown-member")]
    [InlineData("\"size\": \"small\"", "\"lead\": true", "members[1].lead", "second-lead")]
    [InlineData(", \"lead\": true", "", "members", "no-lead")]
    [InlineData("\"company\", \"size\": \"small\"", "\"agency\"", "members[1].kind", "kind-may-not-take-part")]
    [InlineData("\"company\"", "\"circus\"", "members[1].kind", "unknown-value")]
    [InlineData("\"kind\": \"company\"", "\"kind\": \"university\"", "members[1].size", "size-not-asked")]
    [InlineData("\"id\": \"acme\"", "\"id\": \"city\"", "members[1].id", "id-twice")]
    [InlineData("\"JPY\"", "\"EUR\"", "currency", "other-currency")]
    [InlineData("\"JPY\"", "\"XXX\"", "currency", "currency.unknown")]
    [InlineData("\"decidedOn\": \"2025-12-04\",", "", "decidedOn", "decision-needed")]
    [InlineData(", \"fiscalYear\": 2025", "", "otherFunding[0].fiscalYear", "year-needed")]
    [InlineData("\"options\": {}", "\"options\": { \"activity\": \"x\" }", "options.activity", "unknown-option")]
    [InlineData("\"options\": {}", "\"extra\": {}", "extra", "unknown-field")]
    [InlineData("\"source\"", "\"origin\"", "otherFunding[0].origin", "unknown-field")]
    [InlineData("\"source\"", "\"origin\"", "otherFunding[0].source", "missing-field")]
    [InlineData("\"lead\": true", "\"lead\": \"yes\"", "members[0].lead", "not-true-or-false")]
    [InlineData("\"options\": {}", "\"currency\": \"JPY\"", "currency", "field-twice")]
    [InlineData("\"options\": {}", "\"options\": {", "", "not-json")]
    public void Compute_Faulty_NamesThePlaceAndTheFault(string sound, string faulty, string place, string code)
    {
        Assert.Contains((place, code), Faults("smart-tokyo-local-issues", Sound.Replace(sound, faulty, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("meti-global-south", "JPY", "", "options.type", "option-needed")]
    [InlineData("meti-global-south", "JPY", "\"type\": \"huge\"", "options.type", "option-value")]
    [InlineData("innovate-uk-crd", "GBP", "", "options.activity", "option-needed")]
    [InlineData("innovate-uk-crd", "GBP", "\"activity\": \"feasibility\", \"overhead\": \"100\"", "options.overhead", "amount-per-member")]
    [InlineData("innovate-uk-crd", "GBP", "\"activity\": \"feasibility\", \"overhead\": { \"b\": \"-1\" }", "options.overhead.b", "amount-negative")]
    [InlineData("innovate-uk-crd", "GBP", "\"activity\": \"feasibility\", \"overhead\": { \"x\": \"1\" }", "options.overhead.x", "unknown-member")]
    [InlineData("innovate-uk-crd", "GBP", "\"activity\": \"feasibility\", \"maximumResearchShare\": \"1.1\"", "options.maximumResearchShare", "option-value")]
    [InlineData("de-modellprojekte-smart-cities", "EUR", "", "options.phase", "option-needed")]
    [InlineData("de-modellprojekte-smart-cities", "EUR", "\"phase\": \"A\", \"budgetEmergency\": \"yes\"", "options.budgetEmergency", "option-value")]
    [InlineData("life-sap", "EUR", "\"shares\": { \"a\": \"2/3\" }", "options.shares.a", "option-value")]
    [InlineData("horizon-europe-ia", "EUR", "\"maximumGrant\": true", "options.maximumGrant", "option-value")]
    public void Compute_OptionMissingOrWrong_IsRefusedAtItsPlace(string scheme, string currency, string options, string place, string code)
    {
        var file = $$"""
            { "currency": "{{currency}}", "decidedOn": "2025-12-04", "costs": [], "options": { {{options}} },
              "members": [ { "id": "a", "kind": "company", "size": "small", "lead": true }, { "id": "b", "kind": "university" } ] }
            """;

        Assert.Equal([(place, code)], Faults(scheme, file));
    }

    [Fact]
    public void Compute_CompanyWithoutSize_IsRefusedWhereTheRateDependsOnIt()
    {
        var meti = Given.Scheme("meti-global-south");
        var horizon = Given.Scheme("horizon-europe-ia");

        Assert.Equal([("members[0].size", "size-needed")], Codes(GrantCalculation.Compute(meti, Given.Budget(meti, "a company", "", ("type", Given.Text("feasibility"))))));
        Assert.Empty(Codes(GrantCalculation.Compute(horizon, Given.Budget(horizon, "a company", ""))));
    }

    [Fact]
    public void Compute_LeadThatMayNotLead_IsRefused()
    {
        var tokyo = Given.Scheme("smart-tokyo-local-issues");

        Assert.Equal([("members[0].kind", "kind-may-not-lead")], Codes(GrantCalculation.Compute(tokyo, Given.Budget(tokyo, "a university", ""))));
    }

    [Fact]
    public void Compute_CostsOfMoreThanFifteenDigitsTogether_IsRefused()
    {
        var tokyo = Given.Scheme("smart-tokyo-local-issues");
        var budget = Given.Budget(tokyo, "a local-government", "a 2026-01-20 labour 999999999999999; a 2026-01-20 labour 1");

        Assert.Equal([("costs", "sum-too-large")], Codes(GrantCalculation.Compute(tokyo, budget)));
        Assert.Equal(20_000_000, Given.Account(tokyo, budget with { Costs = [budget.Costs[0]] }).Total);
    }

    [Fact]
    public void Compute_BudgetNotFromAFile_IsHeldToTheSameAmounts()
    {
        var tokyo = Given.Scheme("smart-tokyo-local-issues");

        Assert.Equal([("costs[0].amount", "amount-negative"), ("costs[1].amount", "amount-decimals")], Codes(GrantCalculation.Compute(tokyo, Given.Budget(tokyo, "a local-government", "a 2026-01-20 labour -1; a 2026-01-20 labour 0.5"))));
    }

    [Fact]
    public void Compute_ManyFaults_AreToldAtOnce()
    {
        var file = Sound.Replace("\"equipment\"", "\"cars\"", StringComparison.Ordinal).Replace("\"size\": \"small\"", "\"lead\": true", StringComparison.Ordinal).Replace("\"JPY\"", "\"EUR\"", StringComparison.Ordinal);

        Assert.Equal(["currency", "members[1].lead", "costs[0].category"], Faults("smart-tokyo-local-issues", file).Select(fault => fault.Place));
    }

    private static List<(string Place, string Code)> Faults(string scheme, string file)
    {
        return BudgetReader.Read(Encoding.UTF8.GetBytes(file)).Succeeded(out var budget, out var faults)
            ? Codes(GrantCalculation.Compute(Given.Scheme(scheme), budget))
            : [.. faults.Select(Code)];
    }

    private static List<(string Place, string Code)> Codes(Answer<Account> answer)
    {
        answer.Succeeded(out _, out var faults);
        return [.. faults.Select(Code)];
    }

    private static (string Place, string Code) Code(Problem fault) => (fault.Field ?? string.Empty, fault.Code.Split('.', 2)[1]);
}
