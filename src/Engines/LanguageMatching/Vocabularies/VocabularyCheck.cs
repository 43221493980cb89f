using Musubi.Foundation;

namespace Musubi.LanguageMatching;

/// <summary>What a vocabulary must keep: every link leads somewhere, no circle, nothing alone, each label means one thing or says that it does not.</summary>
public static class VocabularyCheck
{
    /// <summary>The languages in which each concept must have a label.</summary>
    public static readonly IReadOnlyList<string> Languages = ["en", "de", "ja"];

    /// <summary>
    /// <c>languagematching.concept-twice</c>, <c>.unknown-concept</c>, <c>.circle</c>, <c>.orphan</c> and <c>.no-label</c> with the fact
    /// <c>concept</c>, <c>.label-twice</c> with <c>label</c>, <c>concept</c> and <c>other</c>.
    /// </summary>
    public static IReadOnlyList<Problem> Faults(IReadOnlyList<Concept> concepts)
    {
        var faults = new List<Problem>();
        var known = new Dictionary<string, Concept>(StringComparer.Ordinal);
        foreach (var concept in concepts)
        {
            if (!known.TryAdd(concept.Id, concept))
            {
                faults.Add(Problem.Invalid("languagematching.concept-twice", ("concept", concept.Id)));
            }
        }

        faults.AddRange(UnknownLinks(concepts, known));
        faults.AddRange(concepts.Where(concept => IsInCircle(concept, known)).Select(concept => Problem.Invalid("languagematching.circle", ("concept", concept.Id))));
        faults.AddRange(Orphans(concepts));
        faults.AddRange(
            from concept in concepts
            from language in Languages
            where !concept.Labels.ContainsKey(language)
            select Problem.Invalid("languagematching.no-label", ("concept", concept.Id), ("language", language)));
        faults.AddRange(SharedLabels(concepts));
        return faults;
    }

    private static IEnumerable<string> Links(Concept concept) =>
        concept.Broader.Concat(concept.Related).Concat(concept.Addresses.Select(help => help.Technology));

    private static IEnumerable<Problem> UnknownLinks(IEnumerable<Concept> concepts, Dictionary<string, Concept> known) =>
        from concept in concepts
        from link in Links(concept)
        where !known.ContainsKey(link) || link == concept.Id
        select Problem.Invalid("languagematching.unknown-concept", ("concept", concept.Id), ("value", link));

    private static bool IsInCircle(Concept start, Dictionary<string, Concept> known)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<string>(start.Broader);
        while (waiting.TryPop(out var id))
        {
            if (id == start.Id)
            {
                return true;
            }

            if (seen.Add(id) && known.TryGetValue(id, out var concept))
            {
                foreach (var broader in concept.Broader)
                {
                    waiting.Push(broader);
                }
            }
        }

        return false;
    }

    private static IEnumerable<Problem> Orphans(IReadOnlyList<Concept> concepts)
    {
        var reached = concepts.SelectMany(Links).ToHashSet(StringComparer.Ordinal);
        return concepts.Where(concept => !Links(concept).Any() && !reached.Contains(concept.Id))
            .Select(concept => Problem.Invalid("languagematching.orphan", ("concept", concept.Id)));
    }

    // Two labels are the same when a text could not tell them apart: after folding and stemming.
    private static IEnumerable<Problem> SharedLabels(IReadOnlyList<Concept> concepts)
    {
        var labels = from concept in concepts
                     from language in concept.Labels
                     from label in language.Value
                     where !label.IsAmbiguous
                     select (concept.Id, Language: language.Key, label.Text, Key: LabelKey.Of(language.Key, label.Text));
        foreach (var same in labels.GroupBy(label => (label.Language, label.Key)))
        {
            var first = same.First();
            foreach (var other in same.Where(label => label.Id != first.Id).DistinctBy(label => label.Id))
            {
                yield return Problem.Invalid("languagematching.label-twice", ("label", $"{other.Text}@{same.Key.Language}"), ("concept", first.Id), ("other", other.Id));
            }
        }
    }
}
