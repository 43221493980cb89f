using System.Globalization;
using System.Text;

namespace Musubi.Foundation;

/// <summary>Cleans what people type where only meaning counts: codes, keys, numbers. Never for names.</summary>
internal static class TypedText
{
    /// <summary>Longest text looked at; no code, key or amount is near it.</summary>
    private const int Longest = 200;

    /// <summary>NFKC (full-width to ASCII), no space at the ends, every dash a hyphen; empty when nothing usable is left.</summary>
    public static string Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > Longest)
        {
            return string.Empty;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var letter in WellFormed(text).Normalize(NormalizationForm.FormKC).Trim())
        {
            clean.Append(IsDash(letter) ? '-' : letter);
        }

        return clean.ToString();
    }

    /// <summary>As <see cref="Clean"/>, without any space or hyphen inside, in capitals: for numbers people group as they like.</summary>
    public static string CleanCode(string? text)
    {
        var clean = new StringBuilder();
        foreach (var letter in Clean(text))
        {
            if (letter != '-' && !char.IsWhiteSpace(letter))
            {
                clean.Append(char.ToUpperInvariant(letter));
            }
        }

        return clean.ToString();
    }

    /// <summary>True when every character is one of 0 to 9; digits of other scripts are not.</summary>
    public static bool IsDigits(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (!char.IsAsciiDigit(letter))
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    /// <summary>True when the text stays on one line and cannot turn the direction of what follows it.</summary>
    public static bool IsOneLine(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (char.IsControl(letter) || letter is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The text with broken surrogate pairs and noncharacters replaced: normalisation refuses them.</summary>
    public static string WellFormed(string text)
    {
        foreach (var letter in text)
        {
            if (char.IsSurrogate(letter) || IsNoncharacter(letter))
            {
                return string.Concat(text.EnumerateRunes().Select(rune => IsNoncharacter(rune.Value) ? "\uFFFD" : rune.ToString()));
            }
        }

        return text;
    }

    private static bool IsNoncharacter(int code) => (code & 0xFFFE) == 0xFFFE || code is >= 0xFDD0 and <= 0xFDEF;

    private static bool IsDash(char letter) =>
        letter is '\u2212' || char.GetUnicodeCategory(letter) == UnicodeCategory.DashPunctuation;
}
