namespace Musubi.LanguageMatching;

/// <summary>A place in a text where a concept is named.</summary>
/// <param name="Senses">What the words may mean.</param>
/// <param name="Start">First letter in the folded text.</param>
/// <param name="End">One past the last letter.</param>
/// <param name="Weight">Up to 1; less for a part of a compound.</param>
internal sealed record Mention(IReadOnlyList<Sense> Senses, int Start, int End, double Weight)
{
    /// <summary>Something that the text does without: "without new masts".</summary>
    public bool IsNegated { get; init; }
}
