using System.Collections.Immutable;
using Musubi.Foundation;

namespace Musubi.LanguageMatching;

/// <summary>A need or an offer, as someone wrote it.</summary>
/// <param name="Id">Unique among needs, or among offers.</param>
/// <param name="Text">In any language, of any length.</param>
public sealed record MatchText(string Id, string Text)
{
    // A text of such a length says what it is about; more only costs time.
    private const int MostLetters = 8000;

    /// <summary>Counts more than the text.</summary>
    public string? Title { get; init; }

    /// <summary>A BCP 47 tag; guessed when null (<see cref="LanguageGuess"/>).</summary>
    public string? Language { get; init; }

    /// <summary>Ids of concepts that a person has chosen; unknown ones count for nothing.</summary>
    public ImmutableArray<string> Topics { get; init; } = [];

    /// <summary>What a thing says in one of its languages: a text is read in one, and translations say nothing new.</summary>
    /// <param name="id">Unique among needs, or among offers.</param>
    /// <param name="language">In which of its languages; where a text lacks it, its original stands in.</param>
    /// <param name="title">What it is called; null while it has no name.</param>
    /// <param name="texts">What else it says; the first 8,000 letters count.</param>
    public static MatchText Of(string id, Language language, LocalizedText? title, IEnumerable<LocalizedText> texts)
    {
        var text = string.Join('\n', texts.Select(one => one.For(language).Text));
        return new(id, text[..Math.Min(text.Length, MostLetters)]) { Title = title?.For(language).Text, Language = language.Tag };
    }

    /// <summary>The language without script and region, as said or as guessed.</summary>
    public string ReadLanguage => (Language ?? LanguageGuess.Of($"{Title} {Text}")).Split('-')[0].ToLowerInvariant();
}
