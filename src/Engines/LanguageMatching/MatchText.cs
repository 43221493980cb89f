using System.Collections.Immutable;

namespace Musubi.LanguageMatching;

/// <summary>A need or an offer, as someone wrote it.</summary>
/// <param name="Id">Unique among needs, or among offers.</param>
/// <param name="Text">In any language, of any length.</param>
public sealed record MatchText(string Id, string Text)
{
    /// <summary>Counts more than the text.</summary>
    public string? Title { get; init; }

    /// <summary>A BCP 47 tag; guessed when null (<see cref="LanguageGuess"/>).</summary>
    public string? Language { get; init; }

    /// <summary>Ids of concepts that a person has chosen; unknown ones count for nothing.</summary>
    public ImmutableArray<string> Topics { get; init; } = [];

    /// <summary>The language without script and region, as said or as guessed.</summary>
    public string ReadLanguage => (Language ?? LanguageGuess.Of($"{Title} {Text}")).Split('-')[0].ToLowerInvariant();
}
