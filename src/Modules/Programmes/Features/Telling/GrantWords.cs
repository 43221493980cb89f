using Musubi.Foundation;
using Musubi.WebKit;

namespace Musubi.Programmes.Features.Telling;

/// <summary>Says the frame of financial support in sentences.</summary>
internal static class GrantWords
{
    public static IReadOnlyList<string> Tell(GrantTerms grant, Text text) =>
    [
        .. grant.Rate is { } rate ? new[] { text["Programmes.Grant.Rate", ("rate", text.Formats.Percent(rate, Decimals(rate)))] } : [],
        .. grant.Cap is { } cap ? new[] { Cap(cap, grant.CapPer, text) } : [],
        .. grant.ConsecutiveFiscalYears is { } years ? new[] { text["Programmes.Grant.Years", ("count", years)] } : [],
    ];

    private static string Cap(Money cap, CapPer? per, Text text)
    {
        var amount = MoneyText.Show(cap, text.Language);
        return per is { } one ? text["Programmes.Grant.CapPer", ("cap", amount), ("per", one)] : text["Programmes.Grant.Cap", ("cap", amount)];
    }

    private static int Decimals(decimal rate) => Math.Max(0, rate.Scale - 2);
}
