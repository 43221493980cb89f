using Musubi.Foundation;

namespace Musubi.WebKit;

/// <summary>A localized text in a form: the wordings side by side, and in which language the original is.</summary>
/// <remarks>In the page: <c>public LocalizedInput Title { get; set; } = new();</c> and <c>&lt;m-field for="Input.Title" … /&gt;</c>.</remarks>
public sealed class LocalizedInput
{
    /// <summary>Tag of the original's language.</summary>
    public string? Original { get; set; }

    /// <summary>Wordings by language tag; blank ones do not count.</summary>
    public Dictionary<string, string?> Texts { get; set; } = new(StringComparer.Ordinal);

    /// <summary>The form for a text, or an empty one.</summary>
    public static LocalizedInput From(LocalizedText? text)
    {
        var input = new LocalizedInput();
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

    /// <summary>Reads the form; null text when everything is blank.</summary>
    /// <remarks>
    /// When only one language is filled in, that is the original, whatever the choice says. A translation that was not
    /// touched keeps its origin from <paramref name="before"/>; a new one is by <paramref name="by"/>.
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

        text = new LocalizedText(original, wording);
        foreach (var (language, translation) in written.Where(pair => pair.Key != original).OrderBy(pair => pair.Key.Tag, StringComparer.Ordinal))
        {
            var known = before?.Translations.GetValueOrDefault(language.Tag);
            text = text.With(language, known?.Text == translation ? known : new Translation(translation, TranslatedBy.Person, by));
        }

        return true;
    }
}
