using System.Text;

namespace Musubi.Foundation;

/// <summary>Japanese syllables: one stored form (full-width katakana), and an order for sorting.</summary>
public static class Kana
{
    private const string Small = "ぁぃぅぇぉっゃゅょゎゕゖ";
    private const string Large = "あいうえおつやゆよわかけ";

    private static readonly string[] Vowels =
    [
        "あかさたなはまやらわ", "いきしちにひみりゐ", "うくすつぬふむゆる", "えけせてねへめれゑ", "おこそとのほもよろを",
    ];

    /// <summary>Full-width katakana for hiragana, half-width and full-width katakana; other characters as NFKC leaves them.</summary>
    public static string ToKatakana(string text)
    {
        var katakana = new StringBuilder(text.Length);
        foreach (var letter in TypedText.WellFormed(text).Normalize(NormalizationForm.FormKC))
        {
            katakana.Append(letter is (>= 'ぁ' and <= 'ゖ') or 'ゝ' or 'ゞ' ? (char)(letter + 0x60) : letter);
        }

        return katakana.ToString();
    }

    /// <summary>Hiragana for every katakana that has one; half-width forms are not touched (NFKC first).</summary>
    public static string ToHiragana(string text)
    {
        var hiragana = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            hiragana.Append(letter is (>= 'ァ' and <= 'ヶ') or 'ヽ' or 'ヾ' ? (char)(letter - 0x60) : letter);
        }

        return hiragana.ToString();
    }

    /// <summary>True for full-width katakana with the long mark, the middle dot and single spaces: a name's reading.</summary>
    public static bool IsKatakana(string text) =>
        text.Length > 0 && text.All(letter => letter is (>= 'ァ' and <= 'ヺ') or 'ー' or '・' or 'ヽ' or 'ヾ' or ' ');

    /// <summary>A text whose ordinal order is the order of the Japanese syllabary.</summary>
    /// <remarks>
    /// First without voice marks, small forms and long marks (が as か, っ as つ, カー as かあ), then, between equals, with them:
    /// かい, がい, かん. The two parts are divided by a tab.
    /// </remarks>
    public static string SortKey(string kana)
    {
        var exact = ToHiragana(ToKatakana(kana));
        var plain = new StringBuilder(exact.Length);
        foreach (var letter in exact.Normalize(NormalizationForm.FormD))
        {
            if (letter is '\u3099' or '\u309A')
            {
                continue;
            }

            var small = Small.IndexOf(letter, StringComparison.Ordinal);
            plain.Append(small >= 0 ? Large[small] : letter == 'ー' ? VowelOf(plain) : letter);
        }

        return $"{plain}\t{exact}";
    }

    private static char VowelOf(StringBuilder before)
    {
        var last = before.Length > 0 ? before[^1] : 'ー';
        var row = Array.Find(Vowels, vowels => vowels.Contains(last, StringComparison.Ordinal));
        return row is null ? last : row[0];
    }
}
