using System.Globalization;
using System.Text;

namespace Musubi.LanguageMatching;

/// <summary>A text in the form in which words are compared, with the way back to where each letter stood.</summary>
/// <remarks>
/// Width (ＡＢＣ, ｶﾞ), case, Latin marks (ä as a, so that Haus and Häuser meet), dashes; the long mark at the end of a katakana word
/// and the middle dot are left out (センサー, センサ). Control characters are spaces.
/// </remarks>
internal sealed class FoldedText
{
    private readonly StringBuilder folded;
    private readonly List<int> starts;
    private readonly List<int> ends;

    public FoldedText(string original)
    {
        Original = original;
        folded = new(original.Length);
        starts = new(original.Length);
        ends = new(original.Length);
        var at = 0;
        while (at < original.Length)
        {
            var end = EndOfLetter(original, at);
            Append(original.AsSpan(at, end - at), at, end);
            at = end;
        }

        Letters = folded.ToString();
    }

    public string Original { get; }

    public string Letters { get; }

    /// <summary>What stands in the original for a stretch of the folded letters.</summary>
    public string Verbatim(int start, int end) => Original[starts[start]..ends[end - 1]];

    public static bool IsKatakana(char letter) => letter is (>= 'ァ' and <= 'ヺ') or 'ー';

    public static bool IsKanji(char letter) => letter is (>= '\u3400' and <= '\u9FFF') or '々';

    public static bool IsHiragana(char letter) => letter is >= 'ぁ' and <= 'ゖ';

    public static bool IsThai(char letter) => letter is >= '\u0E01' and <= '\u0E4E';

    /// <summary>A letter that belongs into the words of a language written with spaces.</summary>
    public static bool IsSpaced(char letter) => char.IsLetterOrDigit(letter) && !IsKatakana(letter) && !IsKanji(letter) && !IsHiragana(letter) && !IsThai(letter);

    // A letter with the marks that follow it, half-width voice marks among them.
    private static int EndOfLetter(string text, int at)
    {
        var end = at + (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1);
        while (end < text.Length && end - at < 8
            && (text[end] is '\u3099' or '\u309A' or 'ﾞ' or 'ﾟ' || (text[end] >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(text[end]) is UnicodeCategory.NonSpacingMark)))
        {
            end++;
        }

        return end;
    }

    private void Append(ReadOnlySpan<char> letter, int start, int end)
    {
        if (letter.Length == 1 && letter[0] < 0x80)
        {
            Put(char.ToLowerInvariant(letter[0]), start, end);
            return;
        }

        if (letter.Length == 1 && (IsKanji(letter[0]) || IsHiragana(letter[0]) || letter[0] is >= 'ァ' and <= 'ヺ'))
        {
            Put(letter[0], start, end);
            return;
        }

        if (letter.Length == 1 && char.IsSurrogate(letter[0]))
        {
            Put(' ', start, end);
            return;
        }

        foreach (var part in letter.ToString().Normalize(NormalizationForm.FormKC))
        {
            if (part is '・' || (part is 'ー' && IsEndOfWord(end)))
            {
                // The word still ends where the long mark does.
                if (part is 'ー')
                {
                    ends[^1] = end;
                }

                continue;
            }

            PutFolded(part, start, end);
        }
    }

    private bool IsEndOfWord(int next) => folded.Length > 0 && IsKatakana(folded[^1]) && (next >= Original.Length || !char.IsLetter(Original[next]) || (!IsKatakana(Original[next]) && Original[next] is not (>= 'ｦ' and <= 'ﾟ')));

    private void PutFolded(char part, int start, int end)
    {
        var lower = char.ToLowerInvariant(part);
        switch (lower)
        {
            case 'ß':
                Put('s', start, end);
                Put('s', start, end);
                break;
            case '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212':
                Put('-', start, end);
                break;
            case '’' or '‘':
                Put('\'', start, end);
                break;
            case 'ø':
                Put('o', start, end);
                break;
            case 'ł':
                Put('l', start, end);
                break;
            case 'đ':
                Put('d', start, end);
                break;
            case >= '\u00C0' and < '\u0370' or >= '\u1E00' and < '\u1F00':
                Put(lower.ToString().Normalize(NormalizationForm.FormD)[0], start, end);
                break;
            default:
                Put(lower, start, end);
                break;
        }
    }

    private void Put(char letter, int start, int end)
    {
        folded.Append(char.IsControl(letter) ? ' ' : letter);
        starts.Add(start);
        ends.Add(end);
    }
}
