using System.Globalization;
using System.Text;

namespace Musubi.WebKit;

/// <summary>Reads numbers as people type them: full-width digits, local group and decimal marks, spaces.</summary>
internal static class TypedNumber
{
    public static bool TryParse(string typed, CultureInfo reader, out decimal number)
    {
        var text = new StringBuilder();
        foreach (var letter in typed.Normalize(NormalizationForm.FormKC))
        {
            if (letter is '−' or '‐' or '–')
            {
                text.Append('-');
            }
            else if (!char.IsWhiteSpace(letter) && letter is not ('\'' or '’'))
            {
                text.Append(letter is '、' ? ',' : letter);
            }
        }

        return decimal.TryParse(Invariant(text.ToString(), reader), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>A number as a form shows it: no groups, the reader's decimal mark.</summary>
    public static string Show(decimal number, CultureInfo reader) =>
        number.ToString("0.############", CultureInfo.InvariantCulture).Replace(".", reader.NumberFormat.NumberDecimalSeparator, StringComparison.Ordinal);

    private static string Invariant(string text, CultureInfo reader)
    {
        var mark = DecimalMark(text, reader);
        var group = mark == '.' ? "," : ".";
        var plain = mark is null ? text.Replace(",", string.Empty, StringComparison.Ordinal).Replace(".", string.Empty, StringComparison.Ordinal) : text.Replace(group, string.Empty, StringComparison.Ordinal);
        return mark == ',' ? plain.Replace(',', '.') : plain;
    }

    // With both marks the last one is the decimal mark; one mark several times groups; one mark before exactly
    // three digits is read as the reader's language writes it.
    private static char? DecimalMark(string text, CultureInfo reader)
    {
        var (dot, comma) = (text.LastIndexOf('.'), text.LastIndexOf(','));
        if (dot < 0 && comma < 0)
        {
            return null;
        }

        if (dot >= 0 && comma >= 0)
        {
            return dot > comma ? '.' : ',';
        }

        var mark = dot >= 0 ? '.' : ',';
        var at = Math.Max(dot, comma);
        if (text.IndexOf(mark, StringComparison.Ordinal) != at)
        {
            return null;
        }

        var looksGrouped = text.Length - at == 4 && text.TrimStart('-').IndexOf(mark, StringComparison.Ordinal) is >= 1 and <= 3;
        return looksGrouped && reader.NumberFormat.NumberDecimalSeparator[0] != mark ? null : mark;
    }
}
