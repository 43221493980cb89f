using System.Text.Json;
using System.Xml.Linq;

namespace Musubi.Architecture.Tests;

/// <summary>Every package has a reason and a licence, written in <c>docs/dependencies.md</c>.</summary>
internal static class PackageRules
{
    public const string Page = "docs/dependencies.md";

    private static readonly string[] Allowed = ["MIT", "Apache-2.0", "BSD-3-Clause", "PostgreSQL", "MS-PL OR Apache-2.0", "public domain"];

    /// <summary>May serve tests, which nobody receives.</summary>
    private static readonly string[] AllowedInTests = ["MPL-2.0"];

    public static IEnumerable<Offence> WithoutReason(SourceTree tree)
    {
        var rows = RowsOf(tree);
        return from package in XDocument.Parse(tree.Files.Single(file => file.Path == "Directory.Packages.props").Text).Descendants()
               where package.Name.LocalName is "PackageVersion" or "GlobalPackageReference"
               let name = package.Attribute("Include")!.Value
               let version = package.Attribute("Version")!.Value
               where !rows.Any(row => row.Length == 5 && row[1] == name && row[2] == version && row[4].Length > 0)
               select new Offence(name, $"has no row with version {version} and a reason in {Page}");
    }

    /// <summary>Packages as they are resolved, those that others bring along included.</summary>
    public static IEnumerable<Offence> WithoutAllowedLicence(SourceTree tree)
    {
        var rows = RowsOf(tree);
        foreach (var package in LockedIn(tree).ToLookup(package => package.Name, package => package.LockFile, StringComparer.Ordinal))
        {
            var licence = rows.FirstOrDefault(row => row.Length == 5 && row[1] == package.Key)?[3]
                ?? rows.FirstOrDefault(row => row.Length == 3 && Covers(row[0], package.Key))?[1];
            if (licence is null)
            {
                yield return new(package.Key, $"is in {package.First()} and has no licence in {Page}");
            }
            else if (!Allowed.Contains(licence) && !(AllowedInTests.Contains(licence) && package.All(file => file.StartsWith("tests/", StringComparison.Ordinal))))
            {
                yield return new(package.Key, $"is under {licence}, which we do not take here ({package.First()})");
            }
        }
    }

    private static bool Covers(string names, string package) =>
        names == package || (names.EndsWith(".*", StringComparison.Ordinal) && package.StartsWith(names[..^1], StringComparison.Ordinal));

    private static IEnumerable<(string Name, string LockFile)> LockedIn(SourceTree tree) =>
        from file in tree.Files
        where file.Name == "packages.lock.json"
        from framework in JsonDocument.Parse(file.Text).RootElement.GetProperty("dependencies").EnumerateObject()
        from package in framework.Value.EnumerateObject()
        where package.Value.GetProperty("type").GetString() != "Project"
        select (package.Name, file.Path);

    private static List<string[]> RowsOf(SourceTree tree) =>
        [.. tree.Files.Single(file => file.Path == Page).Lines
            .Where(line => line.Text.StartsWith("| ", StringComparison.Ordinal))
            .Select(line => line.Text.Trim().Trim('|').Split('|').Select(cell => cell.Trim()).ToArray())];
}
