using System.Text.RegularExpressions;

namespace Musubi.Architecture.Tests;

/// <summary>If a thing has no name, it has no place yet.</summary>
internal static partial class NameRules
{
    private static readonly string[] Nameless = ["Helper", "Helpers", "Manager", "Util", "Utils", "Utility", "Utilities", "Common", "Misc", "Impl", "Processor"];

    public static IEnumerable<Offence> NamelessTypes(IEnumerable<Type> types) =>
        types.Where(type => IsNameless(type.Name)).Select(type => new Offence(type.FullName!, "say what it is or does"));

    public static IEnumerable<Offence> NamelessFiles(SourceTree tree) =>
        tree.Files.Where(file => (file.Is(".cs") || file.Is(".cshtml")) && file.Path.Split('/').Any(part => IsNameless(part.Split('.')[0])))
            .Select(file => new Offence(file.Path, "say what is in it"));

    /// <summary>TagHelper is the framework's word for a component.</summary>
    private static bool IsNameless(string name) =>
        Words().Matches(name.Split('`')[0].Replace("TagHelper", string.Empty, StringComparison.Ordinal)).Any(word => Nameless.Contains(word.Value) || Version().IsMatch(word.Value));

    [GeneratedRegex("[A-Z]+[a-z0-9]*|[a-z0-9]+")]
    private static partial Regex Words();

    [GeneratedRegex("^[Vv][0-9]+$")]
    private static partial Regex Version();
}
