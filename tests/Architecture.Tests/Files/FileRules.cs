using System.Text.RegularExpressions;

namespace Musubi.Architecture.Tests;

/// <summary>How long files are, which ones must exist, and what stands in none.</summary>
internal static partial class FileRules
{
    public const int LongestFile = 400;
    public const int LongestReadme = 16;

    private static readonly string[] Sources = [".cs", ".cshtml", ".js"];

    /// <summary>Words of a workplace, cut in two so that this file is none of the places where they stand.</summary>
    private static readonly string[] WorkplaceWords =
    [
        "/work" + "/", "/tmp" + "/", "/root" + "/", "/home" + "/", "../" + "shared", "closing" + " note", "worktree" + "s",
        "BRIEF" + ".md", "STACK" + ".md", "EXAMPLES" + ".md", "PROGRAMMES" + ".md", "DESIGN" + ".md", "STANDARDS" + ".md", "language " + "model", "as an " + "AI",
    ];

    public static IEnumerable<Offence> TooLong(SourceTree tree) =>
        from file in tree.Files
        where Sources.Any(file.Is) && !file.Path.StartsWith("src/Migrations.", StringComparison.Ordinal)
        let length = file.Text.TrimEnd().Split('\n').Length
        where length > LongestFile
        select new Offence(file.Path, $"has {length} lines; a source file is one idea and never over {LongestFile}");

    public static IEnumerable<Offence> ModulesWithoutReadme(IEnumerable<Project> projects, SourceTree tree)
    {
        foreach (var module in projects.Where(project => project.IsModule))
        {
            var readme = tree.Files.FirstOrDefault(file => file.Path == $"{module.Folder}/README.md");
            if (readme is null)
            {
                yield return new(module.Folder, "has no README.md: what it owns, its words, its surprises");
            }
            else if (readme.Text.TrimEnd().Split('\n').Length > LongestReadme)
            {
                yield return new(readme.Path, $"is longer than {LongestReadme} lines; the rest belongs into docs");
            }
        }
    }

    public static IEnumerable<Offence> WorkplaceTalk(SourceTree tree) =>
        from file in tree.Files
        from line in file.Lines
        from word in WorkplaceWords
        where line.Text.Contains(word, StringComparison.OrdinalIgnoreCase)
        select new Offence(file.Path, $"line {line.Number} says \"{word}\"; the repository speaks of the product alone");

    public static IEnumerable<Offence> ProjectsWithoutLockFile(IEnumerable<Project> projects, SourceTree tree) =>
        projects.Where(project => tree.Files.All(file => file.Path != $"{project.Folder}/packages.lock.json"))
            .Select(project => new Offence(project.Path, "has no packages.lock.json: restore once and add it"));

    /// <summary>What forced us, what we chose, what we turned down and why, what gets harder.</summary>
    public static IEnumerable<Offence> IncompleteRecords(SourceTree tree)
    {
        string[] parts = ["What forced us", "What we chose", "What we turned down", "What gets harder"];
        var records = tree.In("docs/adr").ToList();
        foreach (var record in records)
        {
            if (!RecordName().IsMatch(record.Name))
            {
                yield return new(record.Path, "is not named NNNN-short-name.md");
            }
            else if (records.Any(other => other != record && other.Name[..4] == record.Name[..4]))
            {
                yield return new(record.Path, "shares its number with another record");
            }

            foreach (var part in parts.Where(part => !record.Text.Contains($"**{part}", StringComparison.Ordinal) && !record.Text.Contains($"## {part}", StringComparison.Ordinal)))
            {
                yield return new(record.Path, $"lacks the part \"{part}\"");
            }
        }
    }

    [GeneratedRegex(@"^\d{4}-[a-z0-9-]+\.md$")]
    private static partial Regex RecordName();
}
