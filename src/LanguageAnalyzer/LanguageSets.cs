using Microsoft.CodeAnalysis;

namespace Musubi.LanguageAnalyzer;

/// <summary>All language files that a project sees, and what is wrong among them.</summary>
internal sealed class LanguageSets(IReadOnlyList<LanguageFile> files, IReadOnlyList<string> languages)
{
    private readonly Dictionary<string, MessageShape> words = files
        .SelectMany(file => file.Shapes)
        .GroupBy(shape => shape.Key, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.First().Value, StringComparer.Ordinal);

    /// <summary>The message of a key, from whichever language has it: a lack elsewhere is reported in the files.</summary>
    public bool TryFind(string key, out MessageShape shape) => words.TryGetValue(key, out shape!);

    public IEnumerable<Diagnostic> Check()
    {
        var own = files.Where(file => !file.IsShared).ToList();
        return own.SelectMany(file => file.Problems)
            .Concat(own.GroupBy(file => file.Set, StringComparer.Ordinal).SelectMany(CheckSet))
            .Concat(languages.SelectMany(CheckAcrossSets));
    }

    private IEnumerable<Diagnostic> CheckSet(IGrouping<string, LanguageFile> set)
    {
        var some = set.First();
        foreach (var absent in languages.Except(set.Select(file => file.Language), StringComparer.Ordinal))
        {
            yield return Diagnostic.Create(Rules.Missing, some.At(0), "The file", some.Name.Replace($".{some.Language}.", $".{absent}."));
        }

        var first = new Dictionary<string, (LanguageFile File, MessageShape Shape)>(StringComparer.Ordinal);
        foreach (var file in set.Where(IsReadable))
        {
            foreach (var entry in file.Entries.Where(entry => file.Shapes.ContainsKey(entry.Key)))
            {
                if (!first.TryGetValue(entry.Key, out var known))
                {
                    first[entry.Key] = (file, file.Shapes[entry.Key]);
                    foreach (var lacking in set.Where(other => IsReadable(other) && other.Entries.All(word => word.Key != entry.Key)))
                    {
                        yield return Diagnostic.Create(Rules.Missing, file.At(entry.Start), entry.Key, lacking.Name);
                    }
                }
                else if (!known.Shape.Placeholders.SetEquals(file.Shapes[entry.Key].Placeholders))
                {
                    yield return Diagnostic.Create(
                        Rules.Placeholders, file.At(entry.Start), entry.Key, Show(file.Shapes[entry.Key]), Show(known.Shape), known.File.Name);
                }
            }
        }
    }

    /// <summary>One key, one place: two sets with the same key would hide each other.</summary>
    private IEnumerable<Diagnostic> CheckAcrossSets(string language)
    {
        var places = new Dictionary<string, LanguageFile>(StringComparer.Ordinal);
        foreach (var file in files.Where(file => file.Language == language).OrderByDescending(file => file.IsShared))
        {
            foreach (var entry in file.Entries)
            {
                if (!places.TryGetValue(entry.Key, out var elsewhere))
                {
                    places[entry.Key] = file;
                }
                else if (elsewhere != file && !file.IsShared)
                {
                    yield return Diagnostic.Create(Rules.Twice, file.At(entry.Start), entry.Key, elsewhere.Name);
                }
            }
        }
    }

    /// <summary>A file that cannot be read is reported once, not once for each key that it seems to lack.</summary>
    private static bool IsReadable(LanguageFile file) =>
        file.Entries.Count > 0 || file.Problems.All(problem => problem.Id != Rules.Malformed.Id);

    private static string Show(MessageShape shape) =>
        shape.Placeholders.Count == 0 ? "none" : string.Join(", ", shape.Placeholders.Select(name => $"{{{name}}}"));
}
