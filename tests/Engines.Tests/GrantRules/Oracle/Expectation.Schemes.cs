using Musubi.GrantRules;

namespace Musubi.Engines.Tests.GrantRules.Oracle;

internal sealed partial class Expectation
{
    private static readonly string[] Research = ["University", "Research"];

    private void Tokyo()
    {
        var first = budget.DecidedOn!.Value is var day && day.Month >= 4 ? day.Year : day.Year - 1;
        var costs = Accepted(cost => cost.On < day || YearOf(cost) > first + 2);
        var thousand = Fraction.Of(1000);
        var byYear = new Dictionary<int, Fraction>();
        foreach (var year in costs.GroupBy(cost => YearOf(cost)!.Value))
        {
            var eligible = Sum(year);
            var others = Fraction.Sum(budget.OtherFunding.Where(other => other.FiscalYear == year.Key).Select(other => Fraction.Of(other.Amount)));
            var sum = Fraction.Least(Fraction.Least(eligible * Fraction.Of(1, 2), Fraction.Of(20_000_000)), (eligible - others).OrZero);
            byYear[year.Key] = Fraction.Floor(sum, thousand);
        }

        int[] years = [.. byYear.Keys.Order()];
        var all = Fraction.Sum(byYear.Values);
        var held = Held(all, null, Sum(costs), thousand);
        var sums = held.CompareTo(all) == 0 ? [.. years.Select(year => byYear[year])] : Sharing.Share(held, [.. years.Select(year => byYear[year])], thousand);
        for (var index = 0; index < years.Length; index++)
        {
            var shares = Sharing.Share(sums[index], [.. budget.Members.Select(member => SumOf(member.Id, costs.Where(cost => YearOf(cost) == years[index])))], thousand);
            for (var member = 0; member < shares.Length; member++)
            {
                Awards[(years[index], budget.Members[member].Id)] = shares[member];
            }
        }
    }

    private void Meti()
    {
        var costs = Accepted(cost => cost.On < budget.DecidedOn || cost.On > new NodaTime.LocalDate(2026, 2, 28));
        var areSmall = budget.Members.All(member => member.Kind == MemberKind.Company && member.Size != BusinessSize.Large);
        var most = Chosen("type") switch { "feasibility" => 100_000_000L, "small-demonstration" => 500_000_000L, _ => 4_000_000_000L };
        var sum = Sum(costs) * (areSmall ? Fraction.Of(2, 3) : Fraction.Of(1, 2));
        Award(Held(sum, Fraction.Of(most), Sum(costs), One), One, (year, member) => SumOf(member, costs.Where(cost => YearOf(cost) == year)));
    }

    private void Horizon()
    {
        var eligible = budget.Members.ToDictionary(member => member.Id, member => Fraction.Sum(
            budget.Costs.Where(cost => cost.Member == member.Id)
                .Select(cost => Fraction.Of(cost.Amount) * (cost.Category is "subcontracting" or "third-party-support" ? One : Fraction.Of(5, 4)))));
        var grants = budget.Members.ToDictionary(
            member => member.Id, member => Fraction.Round(eligible[member.Id] * (member.Kind == MemberKind.Company ? Fraction.Of(7, 10) : One), Cent));
        Award(Held(Fraction.Sum(grants.Values), Limit, Fraction.Sum(eligible.Values), Cent), Cent, (_, member) => grants[member]);
    }

    private void Life()
    {
        var rate = Chosen("topic") switch { "nature-special" => Fraction.Of(75, 100), "clean-energy-transition" => Fraction.Of(95, 100), _ => Fraction.Of(60, 100) };
        var agreed = budget.Options.TryGetValue("shares", out var shares) ? shares.ByMember! : new Dictionary<string, string>();
        var eligible = budget.Members.ToDictionary(member => member.Id, member => SumOf(member.Id, budget.Costs) * Fraction.Of(107, 100));
        var grants = eligible.ToDictionary(pair => pair.Key, pair => pair.Value * (agreed.TryGetValue(pair.Key, out var share) ? Number(share) : rate));
        var whole = Fraction.Sum(eligible.Values);
        var sum = Fraction.Round(Fraction.Least(Fraction.Sum(grants.Values), whole * rate), Cent);
        Award(Held(sum, Limit, whole, Cent), Cent, (_, member) => grants[member]);
    }

    private void German(int monthsOfA, int monthsOfB)
    {
        var isA = Chosen("phase") == "A";
        var end = budget.DecidedOn!.Value.PlusMonths(isA ? monthsOfA : monthsOfB);
        var costs = Accepted(cost => cost.On < budget.DecidedOn || cost.On >= end);
        var rate = budget.Options.TryGetValue("budgetEmergency", out var answer) && answer.Flag == true ? Fraction.Of(9, 10) : Fraction.Of(65, 100);
        var groups = costs.GroupBy(cost => (Year: YearOf(cost), cost.Member, IsFirst: cost.Category == "first-measures")).ToDictionary(group => group.Key, group => Sum(group) * rate);

        // First measures shrink in proportion, in the order of years, then members.
        var firsts = groups.Keys.Where(key => key.IsFirst).OrderBy(key => key.Year).ThenBy(key => Place(key.Member)).ToArray();
        if (isA && Fraction.Sum(firsts.Select(key => groups[key])).CompareTo(Fraction.Of(1_000_000)) > 0)
        {
            var held = Sharing.Share(Fraction.Of(1_000_000), [.. firsts.Select(key => groups[key])], Cent);
            foreach (var (key, amount) in firsts.Zip(held))
            {
                groups[key] = amount;
            }
        }

        var sum = Fraction.Round(Fraction.Sum(groups.Values), Cent);
        var total = Held(sum, Fraction.Of(isA ? 2_500_000 : 15_000_000), Sum(costs), Cent);
        Award(total, Cent, (year, member) => Fraction.Sum(groups.Where(group => group.Key.Year == year && group.Key.Member == member).Select(group => group.Value)));
    }

    private void British()
    {
        var cells = budget.Costs.GroupBy(cost => (cost.Member, Order: Array.IndexOf(Categories, cost.Category))).ToDictionary(group => group.Key, Sum);
        foreach (var member in budget.Members)
        {
            var answer = budget.Options.TryGetValue("overhead", out var overhead) ? overhead.ByMember?.GetValueOrDefault(member.Id) ?? overhead.Text : null;
            cells[(member.Id, Categories.Length)] = answer switch
            {
                null or "none" => Fraction.Zero,
                "20-percent-of-labour" => cells.GetValueOrDefault((member.Id, 0), Fraction.Zero) * Fraction.Of(1, 5),
                _ => Number(answer),
            };
        }

        var ofResearch = cells.Keys.Where(cell => Research.Contains(budget.Members[Place(cell.Member)].Kind.ToString())).OrderBy(cell => Place(cell.Member)).ThenBy(cell => cell.Order).ToArray();
        if (Chosen("maximumResearchShare") is { } most)
        {
            var limit = Fraction.Sum(cells.Values) * Number(most);
            if (Fraction.Sum(ofResearch.Select(cell => cells[cell])).CompareTo(limit) > 0)
            {
                var held = Sharing.Share(Fraction.Floor(limit, Cent), [.. ofResearch.Select(cell => cells[cell])], Cent);
                foreach (var (cell, amount) in ofResearch.Zip(held))
                {
                    cells[cell] = amount;
                }
            }
        }

        var grants = budget.Members.ToDictionary(member => member.Id, member => Fraction.Sum(
            cells.Where(cell => cell.Key.Member == member.Id).Select(cell => Fraction.Round(cell.Value * Rate(member), One))));
        Award(Held(Fraction.Sum(grants.Values), Limit, Fraction.Sum(cells.Values), One), One, (_, member) => grants[member]);
    }

    private static string[] Categories => ["labour", "travel", "equipment", "materials", "subcontracting", "services", "other-direct"];

    private Fraction Rate(Member member)
    {
        var late = Chosen("activity") == "experimental-development" ? 25 : 0;
        return member.Kind != MemberKind.Company ? One
            : Fraction.Of((member.Size switch { BusinessSize.Large => 50, BusinessSize.Medium => 60, _ => 70 }) - late, 100);
    }

    private int Place(string member) => budget.Members.Index().First(one => one.Item.Id == member).Index;
}
