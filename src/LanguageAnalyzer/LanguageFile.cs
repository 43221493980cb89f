using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Musubi.LanguageAnalyzer;

/// <summary>One language file: <c>Places.de.json</c> is the German file of the set <c>Places</c>.</summary>
internal sealed class LanguageFile
{
    private readonly string path;
    private readonly SourceText text;
    private readonly List<Diagnostic> problems = [];

    private LanguageFile(string path, SourceText text, bool isShared)
    {
        (this.path, this.text, IsShared) = (path, text, isShared);
        var stem = Path.GetFileNameWithoutExtension(path);
        Language = stem.Substring(stem.LastIndexOf('.') + 1);
        Set = path.Substring(0, path.Length - Language.Length - ".json".Length - 1);
        Name = Path.GetFileName(path);
    }

    /// <summary>"Places.de.json".</summary>
    public string Name { get; }

    /// <summary>"de".</summary>
    public string Language { get; }

    /// <summary>Path without language and ending: the files of one set hold the same keys.</summary>
    public string Set { get; }

    /// <summary>Belongs to another project: its keys may be used, its mistakes are reported there.</summary>
    public bool IsShared { get; }

    public IReadOnlyList<FlatEntry> Entries { get; private set; } = [];

    public Dictionary<string, MessageShape> Shapes { get; } = new(StringComparer.Ordinal);

    /// <summary>Mistakes that concern this file alone.</summary>
    public IReadOnlyList<Diagnostic> Problems => problems;

    public static bool IsOne(string path, IEnumerable<string> languages) =>
        languages.Any(language => path.EndsWith($".{language}.json", StringComparison.Ordinal));

    public static LanguageFile Read(string path, SourceText text, bool isShared)
    {
        var file = new LanguageFile(path, text, isShared);
        try
        {
            file.Entries = FlatJson.Read(text.ToString());
        }
        catch (FlatJsonException wrong)
        {
            file.problems.Add(Diagnostic.Create(Rules.Malformed, file.At(wrong.At), wrong.Message));
        }

        foreach (var entry in file.Entries)
        {
            file.Read(entry);
        }

        return file;
    }

    public Location At(int start)
    {
        var span = new TextSpan(Math.Min(start, text.Length), 0);
        return Location.Create(path, span, text.Lines.GetLinePositionSpan(span));
    }

    private void Read(FlatEntry entry)
    {
        if (Shapes.ContainsKey(entry.Key))
        {
            problems.Add(Diagnostic.Create(Rules.Twice, At(entry.Start), entry.Key, Name));
            return;
        }

        try
        {
            var shape = Shapes[entry.Key] = MessageShape.Read(entry.Value);
            foreach (var (placeholder, branches) in shape.Plurals.Where(plural => !PluralForms.Fits(plural.Branches, Language)))
            {
                problems.Add(Diagnostic.Create(
                    Rules.Plural, At(entry.Start), entry.Key, placeholder, Language, string.Join(", ", PluralForms.Of(Language)), string.Join(", ", branches)));
            }
        }
        catch (FormatException wrong)
        {
            problems.Add(Diagnostic.Create(Rules.Malformed, At(entry.Start), wrong.Message));
        }
    }
}
