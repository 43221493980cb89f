namespace Musubi.LanguageMatching;

/// <summary>Which language a text is written in, by its script and its little words.</summary>
public static class LanguageGuess
{
    private static readonly (string Language, HashSet<string> Words)[] Little =
    [
        ("en", Set("the of and to in is for with that are on by from without a an as at be it this their which not has have into")),
        ("de", Set("der die das und ist nicht mit fur von zu den dem des ein eine einer im auf ohne werden sich bei aus zur zum sollen wird oder als nach durch uber kein keine am an")),
        ("fr", Set("de le la les des et est pour dans une du avec sur par au aux qui que pas sans ville l d en")),
        ("it", Set("il lo la gli di e che per con una del della dei delle nel nella sono non le citta alla ai senza i")),
        ("es", Set("el la los las de y que para con una del por en sin es se al un no como ciudad")),
        ("nl", Set("de het een van en voor met niet op zijn te door bij uit wordt zonder naar aan om dat stad")),
        ("pl", Set("i w na z do nie jest sie dla oraz przez po od miasto miasta ze jak bez")),
        ("cs", Set("a v na se je pro z s do nebo ktere mesto po u bez jako ve ze chce")),
        ("sv", Set("och i att en ett som for med av pa ar den det inte till fran utan staden")),
        ("id", Set("yang dan di untuk dengan dari tidak ini pada ke oleh kota warga adalah dalam sehingga jauh tanpa banyak")),
        ("ms", Set("yang dan di untuk dengan dari tidak ini pada ke oleh dalam bandar bandaraya bagi kerana daripada perlu boleh mahu ialah telah supaya kerajaan awam tanpa")),
        ("vi", Set("va cua cho trong khong voi la cac nhung thanh pho nguoi dan co duoc")),
        ("tl", Set("ang ng sa mga na ay para at hindi mula lungsod ito kung")),
    ];

    /// <summary>A BCP 47 language; "en" for a text that gives no hint.</summary>
    public static string Of(string text)
    {
        var folded = new FoldedText(text.Length > 4000 ? text[..4000] : text).Letters;
        return ByScript(folded) ?? ByWords(text, folded);
    }

    private static string? ByScript(string folded)
    {
        var letters = folded.Count(char.IsLetter);
        var kana = folded.Count(letter => FoldedText.IsHiragana(letter) || FoldedText.IsKatakana(letter));
        var kanji = folded.Count(FoldedText.IsKanji);
        return letters switch
        {
            0 => "en",
            _ when (kana * 8 >= letters && kana > 0) || kanji * 3 >= letters => "ja",
            _ when folded.Count(letter => letter is >= '\u0E00' and <= '\u0E7F') * 2 > letters => "th",
            _ when folded.Count(letter => letter is >= '\uAC00' and <= '\uD7A3') * 2 > letters => "ko",
            _ => null,
        };
    }

    private static string ByWords(string text, string folded)
    {
        var words = Word.Cut(folded, string.Empty);
        var best = Little.Select(row => (row.Language, Count: words.Count(word => row.Words.Contains(word.Text)) + Mark(row.Language, text, words))).MaxBy(row => row.Count);
        return best.Count > 0 ? best.Language : "en";
    }

    // Letters and capitals that hardly another language has.
    private static double Mark(string language, string text, List<Word> words) => language switch
    {
        "de" => text.AsSpan().ContainsAny("äöüßÄÖÜ") ? 1.5 : words.Any(word => word.Text.Length > 17) ? 1 : 0,
        "cs" => text.AsSpan().ContainsAny("ěřůĚŘŮ") ? 3 : 0,
        "pl" => text.AsSpan().ContainsAny("łąężŁĄĘŻ") ? 3 : 0,
        "vi" => text.AsSpan().ContainsAny("đơưạảấầẩẫậắằĐƠƯ") ? 3 : 0,
        "sv" => text.AsSpan().ContainsAny("åÅ") ? 2 : 0,
        "es" => text.AsSpan().ContainsAny("ñ¿¡") ? 2 : 0,
        "fr" => text.AsSpan().ContainsAny("çœêèù") ? 1.5 : 0,
        "en" => 0.5,
        _ => 0,
    };

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
