using System.Text;

namespace Musubi.Foundation;

/// <summary>What may stand in the parts of a person's name.</summary>
internal static class PersonNameRules
{
    public static Problem? Problem(PersonName name) => Problem(name.Full, name.Parts, name.Kana, name.Latin);

    public static Problem? Problem(string? full, NameParts? parts, NameParts? kana, NameParts? latin)
    {
        if (string.IsNullOrWhiteSpace(full))
        {
            return Foundation.Problem.Invalid("foundation.name.empty");
        }

        string[] all = [full, .. Of(parts), .. Of(kana), .. Of(latin)];
        if (all.Any(part => part.Length > PersonName.MaxLength))
        {
            return Foundation.Problem.Invalid("foundation.name.too-long", ("most", PersonName.MaxLength));
        }

        // A name goes into mail headers and file names.
        if (!all.All(part => TypedText.IsOneLine(part)))
        {
            return Foundation.Problem.Invalid("foundation.name.not-one-line");
        }

        if (Of(kana).FirstOrDefault(part => !Kana.IsKatakana(part)) is { } notKana)
        {
            return Foundation.Problem.Invalid("foundation.name.not-kana", ("value", notKana));
        }

        return Of(latin).FirstOrDefault(part => !IsLatin(part)) is { } notLatin
            ? Foundation.Problem.Invalid("foundation.name.not-latin", ("value", notLatin))
            : null;
    }

    /// <summary>Full-width Latin letters to ASCII; everything else as written.</summary>
    public static string Narrow(string text) =>
        string.Concat(text.Select(letter => letter switch
        {
            >= '！' and <= '～' => (char)(letter - 0xFEE0),
            '\u3000' => ' ',
            _ => letter,
        }));

    /// <summary>Latin letters of any kind, with the marks that stand in names.</summary>
    public static bool IsLatin(string text) => text.EnumerateRunes().All(rune => rune.Value switch
    {
        ' ' or '\'' or '’' or 'ʻ' or 'ʼ' or '-' or '‐' or '.' or ',' or '·' => true,
        < 0x80 => Rune.IsLetter(rune),
        (>= 0x00C0 and <= 0x024F) or (>= 0x0300 and <= 0x036F) or (>= 0x1E00 and <= 0x1EFF) => true,
        _ => false,
    });

    /// <summary>True when readers of one language read names in the writing of the other.</summary>
    public static bool ReadsTheSame(Language reader, Language written)
    {
        var (one, other) = (reader.Primary, written.Primary);
        return one == other || one is "ja" or "zh" && other is "ja" or "zh";
    }

    private static IEnumerable<string> Of(NameParts? parts) => parts?.All() ?? [];
}
