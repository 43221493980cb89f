namespace Musubi.Foundation;

internal enum AmountReadingKind
{
    Clear,
    Ambiguous,
    Malformed,
}

/// <summary>What the marks in a typed number mean, where one of the two is the language's decimal mark.</summary>
internal readonly record struct AmountReading(AmountReadingKind Kind, string Whole, string Fraction)
{
    private static readonly AmountReading Ambiguous = new(AmountReadingKind.Ambiguous, string.Empty, string.Empty);
    private static readonly AmountReading Malformed = new(AmountReadingKind.Malformed, string.Empty, string.Empty);

    /// <summary>Reads the marks; what another language could read differently is ambiguous.</summary>
    /// <param name="number">Digits, full stops and commas.</param>
    /// <param name="decimalMark">The language's decimal mark; the other one groups.</param>
    /// <param name="decimals">How many decimals the currency has.</param>
    public static AmountReading Of(string number, char decimalMark, int decimals)
    {
        var last = number.LastIndexOfAny(['.', ',']);
        if (last < 0)
        {
            return TypedText.IsDigits(number) ? Clear(number) : Malformed;
        }

        var mark = number[last];
        var other = mark == '.' ? ',' : '.';
        var (left, right) = (number[..last], number[(last + 1)..]);
        if (left.Contains(other, StringComparison.Ordinal))
        {
            // Both marks, the later one once: it can only be the decimal mark, in any language.
            return TypedText.IsDigits(right) && IsGrouped(left, other) ? Clear(left, right) : Malformed;
        }

        if (left.Contains(mark, StringComparison.Ordinal))
        {
            return IsGrouped(number, mark) ? Clear(number) : Malformed;
        }

        if (!TypedText.IsDigits(left) || !TypedText.IsDigits(right))
        {
            return Malformed;
        }

        var mayGroup = left[0] != '0' && IsGrouped(number, mark);
        return mark == decimalMark
            ? mayGroup && right.Length > decimals ? Ambiguous : Clear(left, right)
            : mayGroup ? Clear(number) : Ambiguous;
    }

    private static AmountReading Clear(string whole, string fraction = "") =>
        new(AmountReadingKind.Clear, string.Concat(whole.Where(char.IsAsciiDigit)), fraction);

    private static bool IsGrouped(string number, char mark)
    {
        var groups = number.Split(mark);
        return groups.Length > 1 && groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(group => group.Length == 3)
            && groups.All(group => TypedText.IsDigits(group));
    }
}
