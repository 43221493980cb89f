using Musubi.Foundation;

namespace Musubi.LanguageMatching;

/// <summary>A vocabulary as a term list for translators: what a thing is called in one language and in another.</summary>
/// <remarks>Labels that also mean something else are no terms: a translator, and still more a machine, would follow them into the wrong meaning.</remarks>
public sealed class TermList(Vocabulary vocabulary)
{
    private readonly TextReading reading = new(vocabulary);

    /// <summary>Every clear label of a language with the preferred label in another, by source. A label for two things that are called differently there is left out.</summary>
    public IReadOnlyList<Term> Between(Language from, Language into) =>
    [
        .. vocabulary.Concepts.Where(concept => concept.Labels.ContainsKey(from.Primary) && concept.Labels.ContainsKey(into.Primary))
            .SelectMany(concept => concept.Labels[from.Primary].Where(label => !label.IsAmbiguous).Select(label => new Term(concept.Id, label.Text, concept.LabelIn(into.Primary))))
            .GroupBy(term => term.Source, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.DistinctBy(term => term.Target).Count() == 1)
            .Select(group => group.First())
            .OrderBy(term => term.Source, StringComparer.Ordinal),
    ];

    /// <summary>The terms found in a text, the weightiest first, as they stand there.</summary>
    /// <param name="text">The text; the first 8,000 letters count.</param>
    /// <param name="from">Its language.</param>
    /// <param name="into">The language of the translation.</param>
    public IReadOnlyList<Term> In(string text, Language from, Language into) =>
    [
        .. reading.Read(MatchText.Of("text", from, title: null, [new(from, text)]), from.Primary).Concepts
            .Where(found => found.IsClear && vocabulary.Concepts[found.Concept].Labels.ContainsKey(into.Primary))
            .OrderByDescending(found => found.Weight)
            .Select(found => new Term(vocabulary.Concepts[found.Concept].Id, found.Words, vocabulary.Concepts[found.Concept].LabelIn(into.Primary))),
    ];
}

/// <summary>A word and what the same thing is called in another language.</summary>
/// <param name="Concept">The concept's id.</param>
/// <param name="Source">In the one language.</param>
/// <param name="Target">The preferred label in the other.</param>
public sealed record Term(string Concept, string Source, string Target);
