using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Musubi.Foundation;

namespace Musubi.LanguageMatching;

/// <summary>A vocabulary as SKOS in Turtle: one statement a line, in a form that <see cref="Read"/> takes back.</summary>
/// <remarks>An ambiguous label is said once more as <c>mus:ambiguous</c>; a help is <c>mus:addresses</c> with its strength behind it as a remark-free pair.</remarks>
public static class VocabularyTurtle
{
    private const string Head = """
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix c: <urn:musubi:concept:> .
        @prefix mus: <urn:musubi:vocabulary:> .

        mus:scheme a skos:ConceptScheme .

        """;

    /// <summary>The whole vocabulary, concepts by id.</summary>
    public static string Write(Vocabulary vocabulary)
    {
        var turtle = new StringBuilder(Head);
        foreach (var concept in vocabulary.Concepts)
        {
            turtle.Append('\n').Append("c:").Append(concept.Id).Append(" a skos:Concept .\n");
            Line(turtle, concept, "skos:inScheme", "mus:scheme");
            concept.Broader.ToList().ForEach(id => Line(turtle, concept, "skos:broader", "c:" + id));
            concept.Related.ToList().ForEach(id => Line(turtle, concept, "skos:related", "c:" + id));
            foreach (var help in concept.Addresses)
            {
                Line(turtle, concept, "mus:addresses", string.Create(CultureInfo.InvariantCulture, $"[ mus:technology c:{help.Technology} ; mus:strength {help.Strength:0.0##} ]"));
            }

            concept.Matches.ToList().ForEach(match => Line(turtle, concept, match.IsExact ? "skos:exactMatch" : "skos:closeMatch", $"<{match.Iri}>"));
            foreach (var (language, labels) in concept.Labels)
            {
                for (var i = 0; i < labels.Length; i++)
                {
                    Line(turtle, concept, i == 0 ? "skos:prefLabel" : "skos:altLabel", Literal(labels[i].Text, language));
                    if (labels[i].IsAmbiguous)
                    {
                        Line(turtle, concept, "mus:ambiguous", Literal(labels[i].Text, language));
                    }
                }
            }
        }

        return turtle.ToString();
    }

    /// <summary>Reads that form back. A line of another form is a fault <c>languagematching.turtle-line</c> (facts <c>line</c>, <c>value</c>).</summary>
    public static (IReadOnlyList<Concept> Concepts, IReadOnlyList<Problem> Faults) Read(string turtle)
    {
        var drafts = new SortedDictionary<string, ConceptDraft>(StringComparer.Ordinal);
        var faults = new List<Problem>();
        var number = 0;
        foreach (var line in turtle.TrimStart('\uFEFF').Split('\n').Select(line => line.Trim()))
        {
            number++;
            if (line.Length == 0 || line[0] is '#' or '@' || line.StartsWith("mus:", StringComparison.Ordinal))
            {
                continue;
            }

            var parts = line.Split(' ', 3);
            var isRead = parts.Length == 3 && parts[0].StartsWith("c:", StringComparison.Ordinal) && parts[2].EndsWith(" .", StringComparison.Ordinal);
            if (isRead && !drafts.ContainsKey(parts[0][2..]))
            {
                drafts[parts[0][2..]] = new(parts[0][2..]);
            }

            if (!isRead || !drafts[parts[0][2..]].Take(parts[1], parts[2][..^2].Trim()))
            {
                faults.Add(Problem.Invalid("languagematching.turtle-line", ("line", number), ("value", line.Length > 80 ? line[..80] : line)));
            }
        }

        return ([.. drafts.Values.Select(draft => draft.ToConcept())], faults);
    }

    private static void Line(StringBuilder turtle, Concept concept, string property, string value) =>
        turtle.Append("c:").Append(concept.Id).Append(' ').Append(property).Append(' ').Append(value).Append(" .\n");

    private static string Literal(string text, string language) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"@{language}";

    private sealed class ConceptDraft(string id)
    {
        private readonly List<string> broader = [];
        private readonly List<string> related = [];
        private readonly List<Help> helps = [];
        private readonly List<OutsideMatch> matches = [];
        private readonly SortedDictionary<string, List<string>> labels = new(StringComparer.Ordinal);
        private readonly HashSet<(string Language, string Text)> ambiguous = [];

        public bool Take(string property, string value)
        {
            switch (property)
            {
                case "a" or "skos:inScheme":
                    return true;
                case "skos:broader" or "skos:related" when value.StartsWith("c:", StringComparison.Ordinal):
                    (property == "skos:broader" ? broader : related).Add(value[2..]);
                    return true;
                case "skos:exactMatch" or "skos:closeMatch":
                    return TakeMatch(value, property == "skos:exactMatch");
                case "mus:addresses":
                    return TakeHelp(value.Split(' '));
                default:
                    return property is "skos:prefLabel" or "skos:altLabel" or "mus:ambiguous" && TakeLabel(property, value);
            }
        }

        public Concept ToConcept() => new()
        {
            Id = id,
            Broader = [.. broader],
            Related = [.. related],
            Addresses = [.. helps],
            Matches = [.. matches],
            Labels = labels.ToImmutableSortedDictionary(
                pair => pair.Key, pair => pair.Value.Select(text => new Label(text, ambiguous.Contains((pair.Key, text)))).ToImmutableArray(), StringComparer.Ordinal),
        };

        private bool TakeMatch(string value, bool isExact)
        {
            var match = value.StartsWith('<') && value.EndsWith('>') ? OutsideMatch.Of(value[1..^1], isExact) : null;
            matches.AddRange(match is null ? [] : [match]);
            return match is not null;
        }

        private bool TakeHelp(string[] parts)
        {
            if (parts is not ["[", "mus:technology", var technology, ";", "mus:strength", var strength, "]"]
                || !double.TryParse(strength, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) || value is <= 0 or > 1)
            {
                return false;
            }

            helps.Add(new(technology[2..], value));
            return true;
        }

        private bool TakeLabel(string property, string value)
        {
            var end = value.LastIndexOf("\"@", StringComparison.Ordinal);
            if (end < 1 || value[0] != '"')
            {
                return false;
            }

            var text = value[1..end].Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal);
            var language = value[(end + 2)..];
            if (property == "mus:ambiguous")
            {
                return ambiguous.Add((language, text)) || true;
            }

            if (!labels.TryGetValue(language, out var list))
            {
                labels[language] = list = [];
            }

            list.Insert(property == "skos:prefLabel" ? 0 : list.Count, text);
            return true;
        }
    }
}
