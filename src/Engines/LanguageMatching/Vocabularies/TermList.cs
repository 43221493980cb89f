using Musubi.Foundation;

namespace Musubi.LanguageMatching;

/// <summary>A vocabulary as a term list for translators: what a thing is called in one language and in another.</summary>
/// <remarks>
/// Preferred labels lead to preferred labels. Alternative labels help to recognise a subject and often mean something near it ("water level"
/// for flood monitoring): a machine that must follow a term list would put the one for the other. Labels that also mean something else are no terms at all.
/// </remarks>
public sealed class TermList(Vocabulary vocabulary)
{
    private readonly TextReading reading = new(vocabulary);

    /// <summary>The terms of two languages, by source. A source for two things that are called differently there is left out.</summary>
    /// <param name="from">Language of the sources.</param>
    /// <param name="into">Language of the targets.</param>
    /// <param name="withAlternatives">Alternative labels as sources, too: to look things up, not for machines.</param>
    public IReadOnlyList<Term> Between(Language from, Language into, bool withAlternatives = false) =>
    [
        .. vocabulary.Concepts.Where(concept => IsCalledIn(concept, from) && IsCalledIn(concept, into))
            .SelectMany(concept => concept.Labels[from.Primary].Take(withAlternatives ? int.MaxValue : 1).Where(label => !label.IsAmbiguous).Select(label => new Term(concept.Id, label.Text, concept.LabelIn(into.Primary))))
            .GroupBy(term => term.Source, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.DistinctBy(term => term.Target).Count() == 1)
            .Select(group => group.First())
            .OrderBy(term => term.Source, StringComparer.Ordinal),
    ];

    /// <summary>The terms of which a text speaks, whichever of their labels it uses; the weightiest first.</summary>
    /// <param name="text">The text; the first 8,000 letters count.</param>
    /// <param name="from">Its language.</param>
    /// <param name="into">The language of the translation.</param>
    public IReadOnlyList<Term> In(string text, Language from, Language into) =>
    [
        .. reading.Read(MatchText.Of("text", from, title: null, [new(from, text)]), from.Primary).Concepts
            .Where(found => found.IsClear).OrderByDescending(found => found.Weight)
            .Select(found => vocabulary.Concepts[found.Concept])
            .Where(concept => IsCalledIn(concept, from) && IsCalledIn(concept, into))
            .Select(concept => new Term(concept.Id, concept.LabelIn(from.Primary), concept.LabelIn(into.Primary))),
    ];

    private static bool IsCalledIn(Concept concept, Language language) => concept.Labels.ContainsKey(language.Primary);
}

/// <summary>What a thing is called in one language and in another.</summary>
/// <param name="Concept">The concept's id.</param>
/// <param name="Source">A label in the one language.</param>
/// <param name="Target">The preferred label in the other.</param>
public sealed record Term(string Concept, string Source, string Target);
