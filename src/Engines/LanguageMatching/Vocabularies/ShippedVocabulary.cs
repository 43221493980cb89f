// RS0030 bans System.IO: an engine reads no files. This is the assembly's own content, the same in every run.
#pragma warning disable RS0030
using System.Text;
using Musubi.Foundation;

namespace Musubi.LanguageMatching;

/// <summary>The vocabulary that comes with the engine, from <c>data/vocabulary</c>; part of the assembly, so that every program has it.</summary>
public static class ShippedVocabulary
{
    private const string Folder = "vocabulary/";
    private const string Labels = Folder + "labels/";
    private const string Elsewhere = Folder + "elsewhere/";

    private static readonly Lazy<Vocabulary> Read = new(() =>
    {
        var (concepts, _) = ReadTables();
        return Vocabulary.Of(concepts.DistinctBy(concept => concept.Id));
    });

    /// <summary>All branches together.</summary>
    public static Vocabulary All => Read.Value;

    /// <summary>The tables as they are, by branch.</summary>
    internal static IEnumerable<(string Branch, string Text)> Tables => In(Folder);

    /// <summary>The languages beside English, German and Japanese that have labels.</summary>
    internal static IEnumerable<string> FurtherLanguages => In(Labels).Select(table => table.Branch);

    /// <summary>Lines that cannot be read and rules that are not kept; empty in a sound tree, which a test holds.</summary>
    internal static IReadOnlyList<Problem> Faults()
    {
        var (concepts, faults) = ReadTables();
        return [.. faults, .. VocabularyCheck.Faults(concepts)];
    }

    private static (IReadOnlyList<Concept> Concepts, IReadOnlyList<Problem> Faults) ReadTables()
    {
        var tables = Tables.Select(table => VocabularyTable.Read(table.Branch, table.Text)).ToList();
        IReadOnlyList<Concept> concepts = [.. tables.SelectMany(table => table.Concepts)];
        var faults = tables.SelectMany(table => table.Faults).ToList();
        foreach (var table in In(Labels))
        {
            (concepts, var more) = SideTable.AddLabels(concepts, table.Branch, table.Text);
            faults.AddRange(more);
        }

        foreach (var table in In(Elsewhere))
        {
            (concepts, var more) = SideTable.AddMatches(concepts, table.Text);
            faults.AddRange(more);
        }

        return (concepts, faults);
    }

    private static IEnumerable<(string Branch, string Text)> In(string folder) =>
        from name in typeof(ShippedVocabulary).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal)
        where name.StartsWith(folder, StringComparison.Ordinal) && !name[folder.Length..].Contains('/', StringComparison.Ordinal)
        select (name[folder.Length..].Split('.')[0], TextOf(name));

    private static string TextOf(string name)
    {
        using var stream = typeof(ShippedVocabulary).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
