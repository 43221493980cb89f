using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Musubi.Architecture.Tests;

/// <summary>Runs the analyzer of banned symbols as the compiler does.</summary>
internal static class BanRun
{
    /// <summary>An empty project that sees all that Musubi's projects see.</summary>
    public static CSharpCompilation Program { get; } = CSharpCompilation.Create(
        "Planted",
        [],
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(System.IO.Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
        new(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>The lines of <paramref name="code"/> that use what the repository's list <paramref name="bans"/> bans.</summary>
    public static async Task<IReadOnlyList<int>> OnAsync(string bans, string code)
    {
        var compilation = Program.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, new(LanguageVersion.CSharp14)));
        Assert.Empty(compilation.GetDiagnostics().Where(problem => problem.Severity == DiagnosticSeverity.Error));
        var list = SourceTree.Repository.Files.Single(file => file.Path == bans);
        var found = await compilation.WithAnalyzers([Analyzer()], new AnalyzerOptions([new List(list)])).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. found.Select(problem => problem.Location.GetLineSpan().StartLinePosition.Line + 1).Order()];
    }

    private static DiagnosticAnalyzer Analyzer()
    {
        Assembly.LoadFrom(System.IO.Path.Combine(AppContext.BaseDirectory, "bans", "Microsoft.CodeAnalysis.BannedApiAnalyzers.dll"));
        var assembly = Assembly.LoadFrom(System.IO.Path.Combine(AppContext.BaseDirectory, "bans", "Microsoft.CodeAnalysis.CSharp.BannedApiAnalyzers.dll"));
        var type = assembly.GetTypes().Single(type => type.Name == "CSharpSymbolIsBannedAnalyzer");
        return (DiagnosticAnalyzer)Activator.CreateInstance(type)!;
    }

    private sealed class List(SourceFile file) : AdditionalText
    {
        public override string Path => file.Path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(file.Text);
    }
}
