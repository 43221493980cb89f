using System.Collections.Immutable;
using System.Globalization;
using Musubi.Foundation;

namespace Musubi.LanguageMatching;

/// <summary>Reads a table of concepts: tab-separated, one concept a line, as a person reviews it.</summary>
/// <remarks>
/// Columns: id, broader, related, addresses, en, de, ja. Ids in one cell are separated by spaces, a help is "id:0.8", labels by
/// "|" with the preferred one first; "?" at the end of a label marks it ambiguous. Lines that begin with "#" are remarks.
/// </remarks>
public static class VocabularyTable
{
    /// <summary>The first line of every table.</summary>
    public const string Header = "id\tbroader\trelated\taddresses\ten\tde\tja";

    private static readonly string[] Languages = ["en", "de", "ja"];

    /// <summary>Reads what can be read; each line that cannot is a fault <c>languagematching.table-line</c> (facts <c>table</c>, <c>line</c>).</summary>
    public static (IReadOnlyList<Concept> Concepts, IReadOnlyList<Problem> Faults) Read(string branch, string text)
    {
        var concepts = new List<Concept>();
        var faults = new List<Problem>();
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd('\r');
            if (i == 0 ? line == Header : line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (i > 0 && ReadLine(branch, line.Split('\t')) is { } concept)
            {
                concepts.Add(concept);
            }
            else
            {
                faults.Add(Problem.Invalid("languagematching.table-line", ("table", branch), ("line", i + 1)));
            }
        }

        return (concepts, faults);
    }

    private static Concept? ReadLine(string branch, string[] cells)
    {
        if (cells.Length != 7 || !Key.TryParse(cells[0], out _) || ReadHelps(cells[3]) is not { } helps)
        {
            return null;
        }

        var labels = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<Label>>(StringComparer.Ordinal);
        for (var i = 0; i < Languages.Length; i++)
        {
            var found = Split(cells[4 + i], '|').Select(ReadLabel).ToImmutableArray();
            if (found.Length > 0)
            {
                labels[Languages[i]] = found;
            }
        }

        return new()
        {
            Id = cells[0],
            Branch = branch,
            Broader = [.. Split(cells[1], ' ')],
            Related = [.. Split(cells[2], ' ')],
            Addresses = [.. helps],
            Labels = labels.ToImmutable(),
        };
    }

    private static List<Help>? ReadHelps(string cell)
    {
        var helps = new List<Help>();
        foreach (var part in Split(cell, ' '))
        {
            var pair = part.Split(':');
            if (pair.Length != 2 || !double.TryParse(pair[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var strength) || strength is <= 0 or > 1)
            {
                return null;
            }

            helps.Add(new(pair[0], strength));
        }

        return helps;
    }

    internal static Label ReadLabel(string text) => text.EndsWith('?') ? new(text[..^1], IsAmbiguous: true) : new(text, IsAmbiguous: false);

    private static string[] Split(string cell, char mark) => cell.Split(mark, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
