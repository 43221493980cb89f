namespace Musubi.Architecture.Tests;

/// <summary>The allowed references, as written in <c>src/references.txt</c>: <c>Project: What It May Reference</c>.</summary>
internal sealed class ReferenceTable
{
    public const string Path = "src/references.txt";

    private readonly Dictionary<string, HashSet<string>> rows = new(StringComparer.Ordinal);

    public IEnumerable<string> Projects => rows.Keys;

    public static ReferenceTable Of(SourceTree tree) =>
        Read(tree.Files.FirstOrDefault(file => file.Path == Path)?.Text ?? throw new InvalidOperationException($"{Path} is missing."));

    /// <summary>A name ending in <c>+</c> stands for that row's project and everything it may reference.</summary>
    public static ReferenceTable Read(string text)
    {
        var table = new ReferenceTable();
        foreach (var line in text.Split('\n').Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0))
        {
            var (name, references) = (line.Split(':')[0].Trim(), line.Split(':')[1].Split(' ', StringSplitOptions.RemoveEmptyEntries));
            table.rows.Add(name, [.. references.SelectMany(table.Expand)]);
        }

        return table;
    }

    public bool Allows(string from, string to) => rows.TryGetValue(from, out var allowed) && (allowed.Contains(to) || allowed.Contains("*"));

    private IEnumerable<string> Expand(string reference) =>
        reference.EndsWith('+') ? [reference[..^1], .. rows[reference[..^1]]] : [reference];
}
