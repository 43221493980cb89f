using Musubi.Foundation;
using NodaTime;

namespace Musubi.Grants.Features.ShowGrantBudget;

/// <summary>What will have been paid for a fiscal year when it is settled, line by line.</summary>
/// <param name="Year">The year.</param>
/// <param name="Paid">Paid so far.</param>
/// <param name="Approved">Approved and not paid yet.</param>
/// <param name="InCheck">Claimed and not approved yet.</param>
/// <param name="Rest">Awarded for the year and not claimed yet.</param>
/// <param name="Earlier">What earlier years tell of the rest; null when none is over: then the full rest is expected, nothing is guessed.</param>
internal sealed record BudgetForecast(FiscalYear Year, Money Paid, Money Approved, Money InCheck, Money Rest, EarlierYears? Earlier)
{
    /// <summary>The part of the rest that is expected to be claimed, to the nearest unit of the currency.</summary>
    public Money Expected => Earlier is { } earlier ? Rest.Share(earlier.Share, Rounding.HalfUpTo(new decimal(1, 0, 0, isNegative: false, (byte)Rest.Currency.Decimals))) : Rest;

    public Money Total => Paid + Approved + InCheck + Expected;

    /// <summary>Null where the schemes have no fiscal years, since then there is no year's end.</summary>
    public static BudgetForecast? Of(BudgetBlock block, int year, LocalDate today)
    {
        if (block.Calendar is not { } calendar)
        {
            return null;
        }

        var row = block.Of(year);
        var rest = Money.Max(row.Awarded - row.Claimed, Money.Zero(block.Currency));
        return new(new(year, calendar), row.Paid, row.Approved - row.Paid, row.Claimed - row.Approved, rest, EarlierYears.Of(block, calendar, year, today));
    }
}

/// <summary>How much of what was awarded was claimed in the end, over all earlier years that are over.</summary>
internal sealed record EarlierYears(IReadOnlyList<FiscalYear> Years, Money Awarded, Money Claimed)
{
    /// <summary>0 to 1.</summary>
    public decimal Share => Math.Min(Claimed.Amount / Awarded.Amount, 1m);

    public static EarlierYears? Of(BudgetBlock block, FiscalCalendar calendar, int before, LocalDate today)
    {
        var over = block.Rows.Where(row => row.Year < before && new FiscalYear(row.Year.Value, calendar).LastDay < today && !row.Awarded.IsZero).ToList();
        return over.Count == 0
            ? null
            : new([.. over.Select(row => new FiscalYear(row.Year!.Value, calendar))], Money.Sum(over.Select(row => row.Awarded), block.Currency), Money.Sum(over.Select(row => row.Claimed), block.Currency));
    }
}
