using System.Text.Json;
using Musubi.Foundation;
using Musubi.GrantRules;

namespace Musubi.Engines.Tests.GrantRules;

/// <summary>The account in its file form, its replay, and the difference of two.</summary>
public sealed class AccountTests
{
    private static readonly Scheme Meti = Given.Scheme("meti-global-south");
    private static readonly Budget Budget = Given.Budget(
        Meti, "a company small; b company medium", "a 2026-01-20 labour 100000001; b 2026-01-20 travel 80000000; b 2026-03-01 travel 5", ("type", Given.Text("feasibility")));

    [Fact]
    public void Write_Account_HasTheFixedForm()
    {
        var scheme = Given.Scheme("horizon-europe-ia");
        var account = Given.Account(scheme, Given.Budget(scheme, "a company", "a 2026-01-20 labour 100"));

        var json = JsonDocument.Parse(AccountWriter.Write(account, Language.English)).RootElement;

        Assert.Equal(["scheme", "edition", "currency", "total", "awards", "refused", "lines"], json.EnumerateObject().Select(field => field.Name));
        Assert.Equal("87.50", json.GetProperty("total").GetString());
        Assert.Equal("""{"fiscalYear":null,"member":"a","amount":"87.50"}""", Compact(json.GetProperty("awards")[0]));
        Assert.Equal(
            """{"step":"rate","fiscalYear":null,"member":"a","from":"125.00","to":"87.50","rule":"rate","text":"70 % of the member's eligible expenses"}""",
            Compact(json.GetProperty("lines")[1]));
    }

    [Theory]
    [InlineData("en", "at most 100,000,000 yen for a feasibility study, lead and joint applicants together")]
    [InlineData("de", "höchstens 100.000.000 Yen für eine Machbarkeitsstudie, federführende und weitere Antragstellende zusammen")]
    [InlineData("ja", "実現可能性調査は代表申請者と共同申請者の合計で100,000,000円まで")]
    public void Write_Lines_SpeakTheReadersLanguage(string reader, string text)
    {
        var file = System.Text.Encoding.UTF8.GetString(AccountWriter.Write(Given.Account(Meti, Budget), Language.Parse(reader)));

        Assert.Contains(text, file, StringComparison.Ordinal);
    }

    /// <summary>Whatever one changes in a line, an award or the total is found.</summary>
    [Fact]
    public void Replay_AnyFigureChanged_IsFound()
    {
        var account = Given.Account(Meti, Budget);

        Assert.Equal(5, account.Lines.Count);
        for (var index = 0; index < account.Lines.Count; index++)
        {
            var line = account.Lines[index];
            Assert.NotNull(Replay(account with { Lines = With(account.Lines, index, line with { From = line.From + 1 }) }));
            Assert.NotNull(Replay(account with { Lines = With(account.Lines, index, line with { To = line.To + 1 }) }));
            Assert.NotNull(Replay(account with { Lines = [.. account.Lines.Where(one => one != line)] }));
        }

        Assert.NotNull(Replay(account with { Total = account.Total + 1 }));
        Assert.NotNull(Replay(account with { Awards = [account.Awards[0] with { Amount = account.Awards[0].Amount + 1 }, account.Awards[1]] }));
        Assert.NotNull(Replay(account with { Awards = [account.Awards[0]] }));
    }

    /// <summary>What changes when one partner is not an SME: the rate, then what follows from it.</summary>
    [Fact]
    public void Difference_PartnerNoLongerAnSme_NamesTheRateAsTheReason()
    {
        var small = Given.Budget(Meti, "a company small; b company medium", "a 2026-01-20 labour 300; b 2026-01-20 labour 300", ("type", Given.Text("feasibility")));
        var large = small with { Members = [small.Members[0], small.Members[1] with { Size = BusinessSize.Large }] };

        var difference = AccountDifference.Between(Given.Account(Meti, small), Given.Account(Meti, large));

        Assert.Equal((400m, 300m), difference.Total);
        Assert.Equal([new(2025, "a", 200, 150), new(2025, "b", 200, 150)], difference.Awards);
        var reason = Assert.Single(difference.Lines, line => line.IsReason);
        Assert.Equal(("rate-all-smes", "rate"), (reason.Before!.Rule.Id, reason.After!.Rule.Id));
        Assert.Equal([LineStep.Rate, LineStep.Split, LineStep.Split], difference.Lines.Select(line => line.Before!.Step));
    }

    [Fact]
    public void Difference_TwoEditions_NamesTheCostThatCountsInOneOnly()
    {
        var (old, now) = (Given.Scheme("de-modellprojekte-smart-cities@2019"), Given.Scheme("de-modellprojekte-smart-cities@2021"));
        var budget = Given.Budget(now, "city local-government", "city 2026-01-20 labour 100; city 2027-01-20 labour 100", ("phase", Given.Text("A")));

        var difference = AccountDifference.Between(Given.Account(old, budget), Given.Account(now, budget));

        Assert.Equal([new("c1", RefusalReason.AfterTerm)], difference.NewlyRefused);
        Assert.Equal((130m, 65m), difference.Total);
        Assert.Contains(difference.Lines, line => line is { Change: LineChange.Added, After.Rule.Id: "term-a" });
        Assert.Equal([new(2027, "city", 65, null)], difference.Awards);
    }

    [Fact]
    public void Difference_OfAnAccountWithItself_IsEmpty()
    {
        Assert.True(AccountDifference.Between(Given.Account(Meti, Budget), Given.Account(Meti, Budget)).IsEmpty);
        Assert.Throws<ArgumentException>(() => AccountDifference.Between(Given.Account(Meti, Budget), Given.Account(Meti, Budget) with { Currency = Currency.Euro }));
    }

    private static int? Replay(Account account) => AccountReplay.FirstFault(Meti, Budget, account);

    private static List<Line> With(IReadOnlyList<Line> lines, int index, Line line) => [.. lines.Index().Select(one => one.Index == index ? line : one.Item)];

    private static string Compact(JsonElement json) => JsonSerializer.Serialize(json, new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
