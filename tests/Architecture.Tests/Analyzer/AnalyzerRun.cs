using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Musubi.LanguageAnalyzer;

namespace Musubi.Architecture.Tests;

/// <summary>Runs the language analyzer as the compiler does, on code and language files in memory.</summary>
internal static class AnalyzerRun
{
    /// <summary>What of WebKit and Foundation the analyzer knows by name.</summary>
    private const string Surroundings = """
        namespace Musubi.Foundation
        {
            public sealed class Problem { public static Problem NotFound(string code, params (string Name, object? Value)[] facts) => new(); }
        }

        namespace Musubi.WebKit
        {
            public class TagHelper;
            public sealed class FieldTagHelper : TagHelper { public string? LabelKey { get; set; } }
            public sealed record NavigationEntry(string LabelKey, string Path);
            public sealed class Text
            {
                public string this[string key] => key;
                public string this[string key, params (string Name, object? Value)[] arguments] => key;
            }
        }
        """;

    private static readonly ImmutableArray<MetadataReference> Framework =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(System.IO.Path.PathSeparator).Where(path => path.Contains("System.", StringComparison.Ordinal)).Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>Each finding as "MUS001 Places.de.json:3".</summary>
    public static async Task<IReadOnlyList<string>> OnAsync(string code, params (string Path, string Text)[] files)
    {
        var compilation = CSharpCompilation.Create(
            "Planted",
            [Parse(Surroundings, "Surroundings.cs"), Parse(code, "Planted.cs")],
            Framework,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Assert.Empty(compilation.GetDiagnostics().Where(problem => problem.Severity == DiagnosticSeverity.Error));
        var options = new AnalyzerOptions([.. files.Select(file => new PlantedFile(file.Path, file.Text))], new Settings());
        var found = await compilation.WithAnalyzers([new WordAnalyzer()], options).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. found.Select(Show).Order(StringComparer.Ordinal)];
    }

    private static SyntaxTree Parse(string code, string path) => CSharpSyntaxTree.ParseText(code, new(LanguageVersion.CSharp14), path);

    private static string Show(Diagnostic problem)
    {
        var place = problem.Location.GetLineSpan();
        return $"{problem.Id} {System.IO.Path.GetFileName(place.Path)}:{place.StartLinePosition.Line + 1}";
    }

    private sealed class PlantedFile(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    /// <summary>Files whose path begins with WebKit/ are another project's.</summary>
    private sealed class Settings : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new(StringComparer.Ordinal) { ["build_property.WordLanguages"] = "en,de,ja" });

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
            new Values(textFile.Path.StartsWith("WebKit/", StringComparison.Ordinal) ? new(StringComparer.Ordinal) { ["build_metadata.AdditionalFiles.WordsOf"] = "another project" } : []);
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
