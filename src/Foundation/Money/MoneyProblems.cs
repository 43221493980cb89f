namespace Musubi.Foundation;

internal static class MoneyProblems
{
    public static Problem Malformed(string? value) => Problem.Invalid("foundation.money.malformed", ("value", value ?? string.Empty));

    public static Problem Decimals(string? value, Currency currency) =>
        Problem.Invalid("foundation.money.decimals", ("value", value), ("currency", currency.Code), ("decimals", currency.Decimals));

    public static Problem Ambiguous(string? value) => Problem.Invalid("foundation.money.ambiguous", ("value", value));

    public static Problem OtherCurrency(string? value, Currency currency) =>
        Problem.Invalid("foundation.money.other-currency", ("value", value), ("currency", currency.Code));

    public static Problem TooLarge(string? value) => Problem.Invalid("foundation.money.too-large", ("value", value));
}
