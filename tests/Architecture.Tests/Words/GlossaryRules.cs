using System.Text.Json;
using System.Text.RegularExpressions;

namespace Musubi.Architecture.Tests;

/// <summary>One word for one thing: what the glossary's last column turns down stands in no language file.</summary>
/// <remarks>English is left out: most of what it turns down is an everyday word in other places.</remarks>
internal static partial class GlossaryRules
{
    public const string Glossary = "docs/glossary.md";

    /// <summary>The words turned down, each with the language in which it is looked for. A remark in parentheses gives a word a meaning of its own.</summary>
    public static IReadOnlyList<(string Language, string Word)> TurnedDown(string glossary) =>
    [
        .. from line in glossary.Split('\n')
           let cells = line.Trim().Trim('|').Split('|')
           where line.StartsWith("| ", StringComparison.Ordinal) && cells.Length == 5 && cells[0].Trim() != "English"
           from word in cells[4].Split(',').Select(word => word.Trim())
           where word.Length > 0 && !word.Contains('(', StringComparison.Ordinal)
           let language = Japanese().IsMatch(word) ? "ja" : GermanNoun().IsMatch(word) ? "de" : null
           where language is not null
           select (language, word),
    ];

    /// <summary>Sentences with a word that the glossary turns down.</summary>
    public static IEnumerable<Offence> Misnamed(SourceTree tree, IReadOnlyList<(string Language, string Word)> turnedDown) =>
        from file in tree.In("src")
        from down in turnedDown
        where file.Is($".{down.Language}.json") && file.Text.Contains(down.Word, StringComparison.Ordinal)
        from sentence in JsonDocument.Parse(file.Text).RootElement.EnumerateObject()
        where Says(sentence.Value.GetString()!, down)
        select new Offence(file.Path, $"{sentence.Name} says '{down.Word}', which the glossary turns down");

    // German words stand alone, in any case; Japanese ones anywhere, since nothing stands between words.
    private static bool Says(string sentence, (string Language, string Word) down) => down.Language == "ja"
        ? sentence.Contains(down.Word, StringComparison.Ordinal)
        : Regex.IsMatch(sentence, $@"(?<!\w){Regex.Escape(down.Word)}(en|er|es|e|s|n)?(?!\w)", RegexOptions.None, TimeSpan.FromSeconds(1));

    [GeneratedRegex(@"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}]")]
    private static partial Regex Japanese();

    [GeneratedRegex("^[A-ZÄÖÜ][a-zäöüß]")]
    private static partial Regex GermanNoun();
}
