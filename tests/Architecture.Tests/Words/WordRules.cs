using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Musubi.Foundation;

namespace Musubi.Architecture.Tests;

/// <summary>Words that the compiler cannot check because their keys come about at run time, and the order among all keys.</summary>
internal static partial class WordRules
{
    public static readonly string[] Languages = ["en", "de", "ja"];

    /// <summary>Every key of the product by language, with the file in which it stands.</summary>
    public static ILookup<(string Language, string Key), SourceFile> KeysOf(SourceTree tree) =>
        (from file in tree.In("src")
         from language in Languages
         where file.Is($".{language}.json")
         from word in JsonDocument.Parse(file.Text).RootElement.EnumerateObject()
         select (Key: (language, word.Name), File: file)).ToLookup(word => word.Key, word => word.File);

    /// <summary>Enumerations marked <see cref="WordedAttribute"/>: each member has the word Module.Enum.Member.</summary>
    public static IEnumerable<Offence> WordlessMembers(IEnumerable<Type> enums, ILookup<(string Language, string Key), SourceFile> keys) =>
        from type in enums
        where type.IsEnum && type.IsDefined(typeof(WordedAttribute), inherit: false)
        from member in Enum.GetNames(type)
        let key = $"{type.Namespace!.Split('.')[1]}.{type.Name}.{member}"
        let lacking = LanguagesWithout(key, keys)
        where lacking.Length > 0
        select new Offence($"{type.FullName}.{member}", $"has no word '{key}' in {lacking}");

    /// <summary>A refusal without a sentence would show its code to the reader.</summary>
    public static IEnumerable<Offence> WordlessProblems(SourceTree tree, ILookup<(string Language, string Key), SourceFile> keys) =>
        from file in tree.CSharp
        where file.IsIn("src")
        from Match problem in ProblemCode().Matches(file.Text)
        let key = $"Problem.{problem.Groups["code"].Value}"
        let lacking = LanguagesWithout(key, keys)
        where lacking.Length > 0
        select new Offence(file.Path, $"refuses with a problem that has no sentence '{key}' in {lacking}");

    /// <summary>The history shows what was done, so every act has a word: <c>Act.</c> and its code.</summary>
    public static IEnumerable<Offence> WordlessActs(SourceTree tree, ILookup<(string Language, string Key), SourceFile> keys) =>
        from file in tree.CSharp
        where file.IsIn("src")
        from creation in CSharpSyntaxTree.ParseText(file.Text).GetRoot().DescendantNodes().OfType<ObjectCreationExpressionSyntax>()
        where creation.Type.ToString() == "Act"
        from literal in creation.DescendantNodes().OfType<LiteralExpressionSyntax>()
        where literal.Token.Value is string code && ActCode().IsMatch(code)
        let key = $"Act.{literal.Token.ValueText}"
        let lacking = LanguagesWithout(key, keys)
        where lacking.Length > 0
        select new Offence(file.Path, $"records an act that has no word '{key}' in {lacking}");

    public static IEnumerable<Offence> KeysInTwoPlaces(ILookup<(string Language, string Key), SourceFile> keys) =>
        from word in keys
        where word.Count() > 1
        select new Offence(word.Key.Key, $"stands in {string.Join(" and ", word.Select(file => file.Path))}");

    /// <summary>A key says where to find it: it begins with its project, or with Problem and the project's code.</summary>
    public static IEnumerable<Offence> KeysOfOthers(ILookup<(string Language, string Key), SourceFile> keys) =>
        from word in keys
        from file in word
        let project = file.Path.Split('/')[file.IsIn("src/Modules") || file.IsIn("src/Engines") ? 2 : 1]
        where !BelongsTo(word.Key.Key, project)
        select new Offence(file.Path, $"holds '{word.Key.Key}', which does not begin with {project}.");

    private static string LanguagesWithout(string key, ILookup<(string Language, string Key), SourceFile> keys) =>
        string.Join(", ", Languages.Where(language => !keys.Contains((language, key))));

    private static bool BelongsTo(string key, string project) => key.Split('.')[0] switch
    {
        "Common" => project == "WebKit",
        // Modules name themselves in their codes; the house's own parts refuse for files, mail and forms.
        "Problem" or "Act" or "Job" => project is "WebKit" or "Host" or "Persistence" or "Foundation" || key.Split('.')[1] == project.ToLowerInvariant(),
        var first => first == project,
    };

    [GeneratedRegex("""\bProblem\s*\.\s*(Invalid|NotAllowed|NotFound|Conflict)\(\s*"(?<code>[a-z-]+\.[^"]+)" """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex ProblemCode();

    [GeneratedRegex(@"^[a-z]+\.[a-z-]+$")]
    private static partial Regex ActCode();
}
