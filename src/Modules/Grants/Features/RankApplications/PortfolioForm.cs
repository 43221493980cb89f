using Musubi.Foundation;
using Musubi.GrantRules;
using Musubi.WebKit;

namespace Musubi.Grants.Features.RankApplications;

/// <summary>What the choice has to keep to, as it stands in the address: a link to a choice can be sent.</summary>
internal sealed class PortfolioForm
{
    private const int MostOfAPlace = 999;
    private const decimal MostMoney = 1_000_000_000_000;

    /// <summary>As typed; blank: the call's.</summary>
    public string? Budget { get; set; }

    /// <summary>By the key of a place.</summary>
    public Dictionary<string, int?> AtLeast { get; set; } = new(StringComparer.Ordinal);

    /// <summary>By the key of a place.</summary>
    public Dictionary<string, int?> AtMost { get; set; } = new(StringComparer.Ordinal);

    /// <summary>By the key of an application.</summary>
    public Dictionary<string, Fixing?> Fixed { get; set; } = new(StringComparer.Ordinal);

    /// <summary>Gives every place and application its field.</summary>
    public void Complete(Ranking ranking, Money? budget, Language reader)
    {
        Budget = string.IsNullOrWhiteSpace(Budget) ? budget is null ? null : MoneyInput.From(budget, budget.Currency, reader).Amount : Budget;
        foreach (var place in ranking.Places)
        {
            AtLeast.TryAdd(place.Key.Stored, null);
            AtMost.TryAdd(place.Key.Stored, null);
        }

        ranking.Ranked.ToList().ForEach(one => Fixed.TryAdd(one.Item.Key.Stored, null));
    }

    /// <summary>The question; null when no budget is named, or with what is wrong noted.</summary>
    public PortfolioQuestion? Read(Ranking ranking, Currency currency, Language reader, FormReading reading)
    {
        foreach (var (field, numbers) in new[] { (nameof(AtLeast), AtLeast), (nameof(AtMost), AtMost) })
        {
            foreach (var (place, _) in numbers.Where(pair => pair.Value is < 0 or > MostOfAPlace))
            {
                reading.Refuse(Problem.Invalid("form.out-of-range", ("min", 0), ("max", MostOfAPlace)), $"{field}[{place}]");
            }
        }

        var money = string.IsNullOrWhiteSpace(Budget) ? null : reading.Take(MoneyText.Read(Budget, currency, reader), nameof(Budget));
        if (money?.Amount is < 0 or > MostMoney)
        {
            reading.Refuse(Problem.Invalid("form.out-of-range", ("min", 0), ("max", MostMoney)), nameof(Budget));
        }

        return money is null || reading.Problems.Count > 0 ? null : new()
        {
            Candidates = [.. ranking.Ranked.Select(one => one.Candidate)],
            Budget = money.Amount,
            Quotas = [.. ranking.Places.Select(place => place.Key.Stored).Select(place => new PortfolioQuota(place, AtLeast[place], AtMost[place])).Where(quota => quota is not { AtLeast: null, AtMost: null })],
            MustHave = Those(ranking, Fixing.In),
            MustNot = Those(ranking, Fixing.Out),
        };
    }

    private string[] Those(Ranking ranking, Fixing fixing) => [.. ranking.Ranked.Select(one => one.Item.Key.Stored).Where(key => Fixed[key] == fixing)];
}

/// <summary>What a reader has decided before.</summary>
[Worded]
internal enum Fixing
{
    /// <summary>Chosen in any case.</summary>
    In,

    /// <summary>Not chosen in any case.</summary>
    Out,
}
