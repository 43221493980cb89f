using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Musubi.Foundation;

/// <summary>A text in the language in which it was written, with its translations beside it.</summary>
/// <remarks>
/// The original is never lost and never replaced by a translation. Each translation says who or what made it.
/// Texts are kept exactly as written, only trimmed at both ends; an empty text does not exist (use null).
/// </remarks>
public sealed record LocalizedText
{
    /// <summary>Builds a text from stored parts; translations into the original's language are refused.</summary>
    /// <exception cref="ArgumentException">The original is empty, or a translation is empty or in the original's language.</exception>
    [JsonConstructor]
    public LocalizedText(Language language, string original, ImmutableSortedDictionary<string, Translation>? translations = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(original);
        translations ??= ImmutableSortedDictionary<string, Translation>.Empty;
        if (translations.ContainsKey(language.Tag))
        {
            throw new ArgumentException($"A text written in {language} has no translation into {language}.", nameof(translations));
        }

        (Language, Original, Translations) = (language, original.Trim(), translations);
    }

    /// <summary>The language in which the text was written.</summary>
    public Language Language { get; }

    /// <summary>The text as its author wrote it.</summary>
    public string Original { get; }

    /// <summary>Translations by language tag, in order of tag.</summary>
    public ImmutableSortedDictionary<string, Translation> Translations { get; }

    /// <summary>The text for a reader: in the reader's language when there is one, else the original.</summary>
    public (string Text, Language Language) For(Language reader) =>
        Translations.TryGetValue(reader.Tag, out var translation)
            ? (translation.Text, reader)
            : (Original, Language);

    /// <summary>The same text with one more, or one replaced, translation.</summary>
    public LocalizedText With(Language language, Translation translation) =>
        new(Language, Original, Translations.SetItem(language.Tag, translation));

    /// <summary>The same text without a translation into <paramref name="language"/>.</summary>
    public LocalizedText Without(Language language) => new(Language, Original, Translations.Remove(language.Tag));

    /// <summary>Every wording, the original first: for searching.</summary>
    public IEnumerable<string> Wordings() => Translations.Values.Select(translation => translation.Text).Prepend(Original);

    /// <summary>Equal when language, original and every translation are equal.</summary>
    public bool Equals(LocalizedText? other) =>
        other is not null && Language == other.Language && Original == other.Original && Translations.SequenceEqual(other.Translations);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Language, Original, Translations.Count);

    /// <inheritdoc/>
    public override string ToString() => Original;
}
