namespace Musubi.LanguageMatching;

/// <summary>Where a Japanese or Thai label may begin and end: not in the middle of another word.</summary>
internal static class WordBounds
{
    private const int LeastThai = 3;

    public static bool MayStand(string text, int at, int length)
    {
        var before = at > 0 ? text[at - 1] : ' ';
        var after = at + length < text.Length ? text[at + length] : ' ';
        var first = text[at];
        var last = text[at + length - 1];
        if ((FoldedText.IsSpaced(first) && FoldedText.IsSpaced(before)) || (FoldedText.IsSpaced(last) && FoldedText.IsSpaced(after)))
        {
            return false;
        }

        if (FoldedText.IsThai(first))
        {
            return length >= LeastThai && !IsThaiMark(first) && !IsThaiMark(after);
        }

        var runsOnBefore = FoldedText.IsKatakana(first) && FoldedText.IsKatakana(before);
        var runsOnAfter = FoldedText.IsKatakana(last) && FoldedText.IsKatakana(after);
        if (FoldedText.IsKatakana(first) && FoldedText.IsKatakana(last) && (runsOnBefore || runsOnAfter))
        {
            // バス ends デマンドバス, but does not begin バスケット.
            return runsOnBefore && runsOnAfter ? length >= 4 : length >= 3 || !runsOnAfter;
        }

        // A single character is a word only where it stands alone: 川, but not in 神奈川.
        return length > 1 || !FoldedText.IsKanji(first) || (!FoldedText.IsKanji(before) && !FoldedText.IsKanji(after));
    }

    // A vowel or tone that belongs to the consonant before it.
    private static bool IsThaiMark(char letter) => letter is (>= '\u0E30' and <= '\u0E3A') or (>= '\u0E45' and <= '\u0E4E');
}
