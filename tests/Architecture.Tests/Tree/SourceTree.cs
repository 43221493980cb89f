using System.Collections.Immutable;

namespace Musubi.Architecture.Tests;

/// <summary>A text file of the repository; the path is relative to its root, with forward slashes.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    public string Folder => Path.Contains('/') ? Path[..Path.LastIndexOf('/')] : string.Empty;

    public IEnumerable<(int Number, string Text)> Lines => Text.Split('\n').Select((line, index) => (index + 1, line));

    public bool Is(string ending) => Path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    public bool IsIn(string folder) => Path.StartsWith(folder.TrimEnd('/') + "/", StringComparison.Ordinal);
}

/// <summary>The repository as text: the real one, or a small one planted by a test.</summary>
internal sealed class SourceTree(IEnumerable<SourceFile> files)
{
    private static readonly string[] Ignored = ["bin", "obj", ".git", ".vs", ".idea", "node_modules", "TestResults", "artifacts", "mail"];
    private static readonly string[] Texts =
    [
        ".cs", ".cshtml", ".csproj", ".props", ".targets", ".slnx", ".json", ".md", ".txt", ".css", ".js", ".svg", ".sql", ".html", ".yml",
        ".editorconfig", ".gitignore", ".gitattributes", "LICENSE", "/run",
    ];

    private static readonly string Home = FindRoot();
    private static readonly Lazy<SourceTree> Real = new(() => new(ReadAll(Home)));

    public IReadOnlyList<SourceFile> Files { get; } = files.OrderBy(file => file.Path, StringComparer.Ordinal).ToImmutableList();

    /// <summary>The repository in which these tests were built.</summary>
    public static SourceTree Repository => Real.Value;

    /// <summary>C# that people wrote: migrations are generated.</summary>
    public IEnumerable<SourceFile> CSharp => Files.Where(file => file.Is(".cs") && !file.Path.StartsWith("src/Migrations.", StringComparison.Ordinal));

    public static SourceTree Planted(params (string Path, string Text)[] files) => new(files.Select(file => new SourceFile(file.Path, file.Text)));

    public IEnumerable<SourceFile> In(string folder) => Files.Where(file => file.IsIn(folder));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Musubi.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("These tests run inside the repository only.");
    }

    private static IEnumerable<SourceFile> ReadAll(string folder) =>
        System.IO.Directory.EnumerateFiles(folder)
            .Where(path => Texts.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
            .Select(path => new SourceFile(System.IO.Path.GetRelativePath(Home, path).Replace('\\', '/'), File.ReadAllText(path)))
            .Concat(System.IO.Directory.EnumerateDirectories(folder)
                .Where(path => !Ignored.Contains(System.IO.Path.GetFileName(path)))
                .SelectMany(ReadAll));
}
