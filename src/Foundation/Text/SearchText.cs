using System.Text;

namespace Musubi.Foundation;

/// <summary>One folding for stored and for typed text, so that a search in a list finds what a person means.</summary>
public static class SearchText
{
    /// <summary>
    /// Folds width (ＡＢＣ, ｱ), case, Latin marks (é, ß as ss, ø as o, đ as d), katakana to hiragana, dashes and runs of space.
    /// The long mark ー and the voice marks of kana stay: カード and カド are different words. Folding twice changes nothing.
    /// </summary>
    /// <returns>The folded text; empty for null.</returns>
    public static string Fold(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return string.Empty;
        }

        var compatible = TypedText.WellFormed(text).Normalize(NormalizationForm.FormKC);
        var folded = new StringBuilder(compatible.Length);
        foreach (var rune in compatible.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            Append(folded, Rune.ToLowerInvariant(rune));
        }

        // Lowering a rune may leave marks or ligatures apart that only a composition brings together.
        return Kana.ToHiragana(folded.ToString().Normalize(NormalizationForm.FormKC)).TrimEnd(' ');
    }

    private static void Append(StringBuilder folded, Rune rune)
    {
        if (IsIgnored(rune))
        {
            return;
        }

        if (Rune.IsWhiteSpace(rune))
        {
            if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }

            return;
        }

        folded.Append(rune.Value switch
        {
            'ß' => "ss",
            'æ' => "ae",
            'œ' => "oe",
            'þ' => "th",
            'ø' => "o",
            'đ' or 'ð' => "d",
            'ł' => "l",
            'ħ' => "h",
            'ı' => "i",
            'ς' => "σ",
            (>= 0x2010 and <= 0x2015) or 0x2212 => "-",
            _ => rune.ToString(),
        });
    }

    /// <summary>Marks on Latin, Greek and Cyrillic letters, and what nobody sees: variation selectors, joiners, soft hyphens.</summary>
    /// <remarks>Marks of other scripts are letters to their readers (Thai, Khmer, Burmese, voiced kana) and stay.</remarks>
    private static bool IsIgnored(Rune rune) =>
        rune.Value is (>= 0x0300 and <= 0x036F) or 0x00AD or (>= 0x200B and <= 0x200F) or 0x2060 or 0xFEFF
            or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF)
        || Rune.IsControl(rune) && !Rune.IsWhiteSpace(rune);
}
