using System.Collections.Immutable;
using Musubi.Foundation;

namespace Musubi.LanguageMatching;

/// <summary>Reads the tables that add to the concepts of the branches: labels of one more language, and matches in other lists.</summary>
/// <remarks>
/// Labels: id, preferred, alternatives (by "|", "?" marks an ambiguous one). Matches: id, scheme, code, "exact" or "close".
/// </remarks>
public static class SideTable
{
    /// <summary>The first line of a table of labels.</summary>
    public const string LabelHeader = "id\tpreferred\talternatives";

    /// <summary>The first line of the table of matches.</summary>
    public const string MatchHeader = "id\tscheme\tcode\tmatch";

    /// <summary>
    /// The concepts with the labels of the table added in its language. Faults <c>languagematching.table-line</c> (facts <c>table</c>, <c>line</c>) and
    /// <c>.unknown-concept</c> (facts <c>concept</c>, <c>value</c>).
    /// </summary>
    public static (IReadOnlyList<Concept> Concepts, IReadOnlyList<Problem> Faults) AddLabels(IReadOnlyList<Concept> concepts, string language, string text) =>
        Add(concepts, $"labels/{language}", text, LabelHeader, (concept, cells) =>
        {
            var labels = new[] { cells[1] }.Concat(cells[2].Split('|')).Select(label => label.Trim()).Where(label => label.Length > 0).Select(VocabularyTable.ReadLabel).ToImmutableArray();
            return cells[1].Length > 0 && !concept.Labels.ContainsKey(language) ? concept with { Labels = concept.Labels.Add(language, labels) } : null;
        });

    /// <summary>The concepts with their matches in other lists; the same faults.</summary>
    public static (IReadOnlyList<Concept> Concepts, IReadOnlyList<Problem> Faults) AddMatches(IReadOnlyList<Concept> concepts, string text) =>
        Add(concepts, "matches", text, MatchHeader, (concept, cells) =>
            cells[1] is "u4ssc" or "sdg" && cells[2].Length > 0 && cells[3] is "exact" or "close"
                ? concept with { Matches = concept.Matches.Add(new(cells[1], cells[2], cells[3] == "exact")) }
                : null);

    private static (IReadOnlyList<Concept> Concepts, IReadOnlyList<Problem> Faults) Add(
        IReadOnlyList<Concept> concepts, string table, string text, string header, Func<Concept, string[], Concept?> add)
    {
        var known = concepts.Select((concept, at) => (concept.Id, at)).DistinctBy(pair => pair.Id).ToDictionary(pair => pair.Id, pair => pair.at, StringComparer.Ordinal);
        var all = concepts.ToList();
        var faults = new List<Problem>();
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd('\r');
            if (i == 0 ? line == header : line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var cells = line.Split('\t');
            if (i == 0 || cells.Length != header.Split('\t').Length)
            {
                faults.Add(Problem.Invalid("languagematching.table-line", ("table", table), ("line", i + 1)));
            }
            else if (!known.TryGetValue(cells[0], out var at))
            {
                faults.Add(Problem.Invalid("languagematching.unknown-concept", ("concept", table), ("value", cells[0])));
            }
            else if (add(all[at], cells) is { } more)
            {
                all[at] = more;
            }
            else
            {
                faults.Add(Problem.Invalid("languagematching.table-line", ("table", table), ("line", i + 1)));
            }
        }

        return (all, faults);
    }
}
