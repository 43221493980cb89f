// RS0030 bans System.IO: an engine reads no files. This is the assembly's own content, the same in every run.
#pragma warning disable RS0030
using System.Text;
using Musubi.Foundation;

namespace Musubi.LanguageMatching;

/// <summary>The vocabulary that comes with the engine, from <c>data/vocabulary</c>; part of the assembly, so that every program has it.</summary>
public static class ShippedVocabulary
{
    private const string Folder = "vocabulary/";

    private static readonly Lazy<Vocabulary> Read = new(() =>
    {
        var tables = Tables.Select(table => VocabularyTable.Read(table.Branch, table.Text)).ToList();
        return Vocabulary.Of(tables.SelectMany(table => table.Concepts).DistinctBy(concept => concept.Id));
    });

    /// <summary>All branches together.</summary>
    public static Vocabulary All => Read.Value;

    /// <summary>The tables as they are, by branch.</summary>
    internal static IEnumerable<(string Branch, string Text)> Tables =>
        from name in typeof(ShippedVocabulary).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal)
        where name.StartsWith(Folder, StringComparison.Ordinal)
        select (name[Folder.Length..].Split('.')[0], TextOf(name));

    /// <summary>Lines that cannot be read and rules that are not kept; empty in a sound tree, which a test holds.</summary>
    internal static IReadOnlyList<Problem> Faults()
    {
        var tables = Tables.Select(table => VocabularyTable.Read(table.Branch, table.Text)).ToList();
        return [.. tables.SelectMany(table => table.Faults), .. VocabularyCheck.Faults([.. tables.SelectMany(table => table.Concepts)])];
    }

    private static string TextOf(string name)
    {
        using var stream = typeof(ShippedVocabulary).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
