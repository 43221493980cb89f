using Musubi.Foundation;

namespace Musubi.GrantRules;

/// <summary>The name of a scheme or the text of one of its rules, by language; it comes with the scheme, as its rates do.</summary>
public sealed record Wording
{
    private readonly IReadOnlyDictionary<string, string> texts;

    internal Wording(IReadOnlyDictionary<string, string> texts) => this.texts = texts;

    /// <summary>Languages in which it is written, as tags.</summary>
    public IEnumerable<string> Languages => texts.Keys;

    /// <summary>In the reader's language, else in English.</summary>
    public string For(Language reader) =>
        texts.TryGetValue(reader.Tag, out var text) || texts.TryGetValue(reader.Primary, out text) ? text : texts[Language.English.Tag];

    /// <summary>Equal when every text is.</summary>
    public bool Equals(Wording? other) =>
        other is not null && texts.Count == other.texts.Count && texts.All(pair => other.texts.GetValueOrDefault(pair.Key) == pair.Value);

    /// <inheritdoc/>
    public override int GetHashCode() => texts[Language.English.Tag].GetHashCode(StringComparison.Ordinal);

    /// <summary>The English text, for logs.</summary>
    public override string ToString() => texts[Language.English.Tag];
}
