using Musubi.GrantRules;

namespace Musubi.Engines.Tests.GrantRules.Oracle;

/// <summary>What the published rules of each shipped scheme come to, written scheme by scheme from their descriptions, without steps or data files.</summary>
internal sealed partial class Expectation(Budget budget, int firstMonth)
{
    private static readonly Fraction Cent = Fraction.Of(1, 100);
    private static readonly Fraction One = Fraction.Of(1);

    public Dictionary<(int? Year, string Member), Fraction> Awards { get; } = [];

    public HashSet<string> Refused { get; } = [];

    /// <summary>What no award may be above: the eligible costs, indirect ones included, less other funding; never below 0.</summary>
    public Fraction Room { get; private set; }

    public static Expectation Of(Scheme scheme, Budget budget)
    {
        var found = new Expectation(budget, scheme.Calendar?.FirstMonth ?? 0);
        switch (scheme.ToString())
        {
            case "smart-tokyo-local-issues@2025":
                found.Tokyo();
                break;
            case "meti-global-south@2025":
                found.Meti();
                break;
            case "horizon-europe-ia@2021-2027":
                found.Horizon();
                break;
            case "life-sap@2021-2027":
                found.Life();
                break;
            case "de-modellprojekte-smart-cities@2021":
                found.German(12, 48);
                break;
            case "de-modellprojekte-smart-cities@2019":
                found.German(24, 60);
                break;
            case "innovate-uk-crd@2025":
                found.British();
                break;
            default:
                Assert.Fail($"No oracle knows {scheme}.");
                break;
        }

        return found;
    }

    private int? YearOf(Cost cost) => firstMonth == 0 ? null : cost.On.Month < firstMonth ? cost.On.Year - 1 : cost.On.Year;

    private Fraction Others => Fraction.Sum(budget.OtherFunding.Select(other => Fraction.Of(other.Amount)));

    private Fraction? Limit => budget.Options.TryGetValue("maximumGrant", out var value) ? Number(value.Text!) : null;

    private static Fraction Number(string text) => Fraction.Of(decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture));

    private string? Chosen(string option) => budget.Options.TryGetValue(option, out var value) ? value.Text : null;

    private Fraction SumOf(string member, IEnumerable<Cost> costs) => Fraction.Sum(costs.Where(cost => cost.Member == member).Select(cost => Fraction.Of(cost.Amount)));

    private static Fraction Sum(IEnumerable<Cost> costs) => Fraction.Sum(costs.Select(cost => Fraction.Of(cost.Amount)));

    private List<Cost> Accepted(Func<Cost, bool> refuses)
    {
        Refused.UnionWith(budget.Costs.Where(refuses).Select(cost => cost.Id));
        return [.. budget.Costs.Where(cost => !Refused.Contains(cost.Id))];
    }

    /// <summary>A sum goes to its years by weight, and each year's to its members by weight.</summary>
    private void Award(Fraction total, Fraction unit, Func<int?, string, Fraction> weight)
    {
        int?[] years = firstMonth == 0 ? [null] : [.. budget.Costs.Select(YearOf).Distinct().OrderBy(year => year)];
        var ofYears = years.Select(year => Fraction.Sum(budget.Members.Select(member => weight(year, member.Id)))).ToArray();
        var sums = Sharing.Share(total, ofYears, unit);
        for (var index = 0; index < years.Length; index++)
        {
            var shares = Sharing.Share(sums[index], [.. budget.Members.Select(member => weight(years[index], member.Id))], unit);
            for (var member = 0; member < shares.Length; member++)
            {
                Awards[(years[index], budget.Members[member].Id)] = shares[member];
            }
        }
    }

    /// <summary>What remains of a sum under a limit and beside other funding, in whole units.</summary>
    private Fraction Held(Fraction sum, Fraction? limit, Fraction eligible, Fraction unit)
    {
        Room = (eligible - Others).OrZero;
        return Fraction.Floor(Fraction.Least(limit is { } most ? Fraction.Least(sum, most) : sum, Room), unit);
    }
}
