using Musubi.Foundation;

namespace Musubi.WebKit;

/// <summary>A localized text in a form: the wordings side by side, and in which language the original is.</summary>
/// <remarks>In the page: <c>public LocalizedInput Title { get; set; } = new();</c> and <c>&lt;m-field for="Input.Title" … /&gt;</c>.</remarks>
public sealed class LocalizedInput
{
    // Fields, not properties: what a request sends never gets here.
    private readonly Dictionary<string, Translation> stated = new(StringComparer.Ordinal);
    private LocalizedText? source;

    /// <summary>Tag of the original's language.</summary>
    public string? Original { get; set; }

    /// <summary>Wordings by language tag; blank ones do not count.</summary>
    public Dictionary<string, string?> Texts { get; set; } = new(StringComparer.Ordinal);

    /// <summary>The form for a text, or an empty one.</summary>
    public static LocalizedInput From(LocalizedText? text)
    {
        var input = new LocalizedInput { source = text };
        if (text is not null)
        {
            input.Original = text.Language.Tag;
            input.Texts[text.Language.Tag] = text.Original;
            foreach (var (tag, translation) in text.Translations)
            {
                input.Texts[tag] = translation.Text;
            }
        }

        return input;
    }

    /// <summary>The text from which the form was made; null for a form that was sent.</summary>
    public LocalizedText? Source() => source;

    /// <summary>Puts a translation with its origin into the form; null takes the one that is there away.</summary>
    public void Put(Language language, Translation? translation)
    {
        Texts[language.Tag] = translation?.Text;
        stated.Remove(language.Tag);
        if (translation is not null)
        {
            stated[language.Tag] = translation;
        }
    }

    /// <summary>Reads the form; null text when everything is blank.</summary>
    /// <remarks>
    /// When only one language is filled in, that is the original, whatever the choice says. A translation that was not
    /// touched keeps its origin from <paramref name="before"/> and remembers an original that was changed; a new one is by
    /// <paramref name="by"/>. Browsers end lines in their own way: that alone changes nothing.
    /// Refuses with <c>form.original-missing</c> (fact <c>language</c>).
    /// </remarks>
    public bool TryRead(out LocalizedText? text, out Problem? problem, LocalizedText? before = null, string? by = null)
    {
        (text, problem) = (null, null);
        var written = Texts
            .Where(pair => !string.IsNullOrWhiteSpace(pair.Value) && Language.TryParse(pair.Key, out _))
            .ToDictionary(pair => Language.Parse(pair.Key), pair => pair.Value!.Trim());
        if (written.Count == 0)
        {
            return true;
        }

        var original = written.Count == 1 ? written.Keys.Single() : Language.TryParse(Original, out var chosen) ? chosen : Language.English;
        if (!written.TryGetValue(original, out var wording))
        {
            problem = Problem.Invalid("form.original-missing", ("language", original));
            return false;
        }

        text = new LocalizedText(original, before?.Language == original && IsSame(before.Original, wording) ? before.Original : wording);

        // When only another language is called the original, the wording from which translations were made still stands there.
        var hasSource = before is not null && before.Language != original && written.TryGetValue(before.Language, out var kept) && IsSame(before.Original, kept);
        foreach (var (language, translation) in written.Where(pair => pair.Key != original).OrderBy(pair => pair.Key.Tag, StringComparer.Ordinal))
        {
            var known = before?.Translations.GetValueOrDefault(language.Tag);
            text = text.With(language, stated.TryGetValue(language.Tag, out var said) && IsSame(said.Text, translation) ? said
                : known is null || !IsSame(known.Text, translation) ? new Translation(translation, TranslatedBy.Person, by)
                : hasSource ? known
                : before!.Remembering(known, text));
        }

        return true;
    }

    private static bool IsSame(string left, string right) => left.ReplaceLineEndings("\n") == right.ReplaceLineEndings("\n");
}
