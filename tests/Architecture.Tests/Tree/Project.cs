using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Musubi.Architecture.Tests;

/// <summary>A project file: its name, and the names of what it references.</summary>
internal sealed record Project(string Path, string Name, IReadOnlyList<string> References, IReadOnlyList<string> Packages)
{
    public bool IsModule => Path.StartsWith("src/Modules/", StringComparison.Ordinal);

    public bool IsEngine => Path.StartsWith("src/Engines/", StringComparison.Ordinal);

    public string Folder => Path[..Path.LastIndexOf('/')];

    /// <summary>Every project on disk, whoever may have listed it.</summary>
    public static IReadOnlyList<Project> AllOf(SourceTree tree)
    {
        var files = tree.Files.Where(file => file.Is(".csproj")).ToList();
        return [.. files.Select(file => Read(file, files))];
    }

    private static Project Read(SourceFile file, List<SourceFile> all)
    {
        var xml = XDocument.Parse(file.Text);
        var references = xml.Descendants("ProjectReference")
            .Select(reference => Resolve(file.Folder, reference.Attribute("Include")!.Value))
            .SelectMany(pattern => all.Where(other => pattern.IsMatch(other.Path)))
            .Select(NameOf)
            .Distinct(StringComparer.Ordinal);
        var packages = xml.Descendants("PackageReference").Select(package => package.Attribute("Include")!.Value);
        return new(file.Path, NameOf(file), [.. references], [.. packages]);
    }

    private static string NameOf(SourceFile file) => file.Name[..^".csproj".Length];

    /// <summary>"../../Modules/*/*.csproj" seen from "src/Host", as a pattern for paths from the root.</summary>
    private static Regex Resolve(string folder, string include)
    {
        var parts = new Stack<string>(folder.Split('/'));
        foreach (var part in include.Replace('\\', '/').Split('/'))
        {
            if (part == "..")
            {
                parts.Pop();
            }
            else if (part != ".")
            {
                parts.Push(part);
            }
        }

        return new("^" + Regex.Escape(string.Join('/', parts.Reverse())).Replace("\\*", "[^/]*") + "$", RegexOptions.IgnoreCase);
    }
}
