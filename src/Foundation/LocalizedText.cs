using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
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

    /// <summary>The same text with its original rewritten; each translation remembers from which wording it was made.</summary>
    public LocalizedText Rewritten(string original)
    {
        var later = new LocalizedText(Language, original);
        return Translations.Aggregate(later, (text, pair) => text.With(Language.Parse(pair.Key), Remembering(pair.Value, later)));
    }

    /// <summary>A translation of this text as it stands beside a later original: it remembers from which wording it was made.</summary>
    public Translation Remembering(Translation translation, LocalizedText later)
    {
        var source = translation.MadeFrom ?? Fingerprint();
        return translation with { MadeFrom = source == later.Fingerprint() ? null : source };
    }

    /// <summary>True when the original was changed after the translation into <paramref name="language"/> was made.</summary>
    public bool IsOutdated(Language language) =>
        Translations.GetValueOrDefault(language.Tag)?.MadeFrom is { } source && source != Fingerprint();

    /// <summary>Sixteen digits that tell this original from others; how its lines end does not count.</summary>
    public string Fingerprint() =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Language.Tag}\n{Original.ReplaceLineEndings("\n")}")).AsSpan(0, 8));

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
