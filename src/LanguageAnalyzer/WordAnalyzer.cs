using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Musubi.LanguageAnalyzer;

/// <summary>Holds language files and the code that uses them together; see the README beside this file.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WordAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        Rules.Missing, Rules.Placeholders, Rules.Plural, Rules.Unknown, Rules.Malformed, Rules.Twice, Rules.NotLiteral, Rules.NoValue, Rules.Sentence,
    ];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        // Pages reach the compiler as generated code.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var provider = context.Options.AnalyzerConfigOptionsProvider;
        if (!provider.GlobalOptions.TryGetValue("build_property.WordLanguages", out var listed))
        {
            return;
        }

        var languages = listed.Split(',');
        var files = context.Options.AdditionalFiles
            .Where(file => LanguageFile.IsOne(file.Path, languages))
            .Select(file => (file.Path, Text: file.GetText(context.CancellationToken), IsShared: IsShared(file)))
            .Where(file => file.Text is not null)
            .Select(file => LanguageFile.Read(file.Path, file.Text!, file.IsShared))
            .OrderBy(file => languages.IndexOf(file.Language))
            .ToList();
        var sets = new LanguageSets(files, languages);
        var uses = new WordUses(sets);
        context.RegisterOperationAction(uses.CheckIndexer, OperationKind.PropertyReference);
        context.RegisterOperationAction(uses.CheckInvocation, OperationKind.Invocation);
        context.RegisterOperationAction(uses.CheckCreation, OperationKind.ObjectCreation);
        context.RegisterOperationAction(uses.CheckAssignment, OperationKind.SimpleAssignment);
        context.RegisterSyntaxTreeAction(new PageWords(sets, context.Options.AdditionalFiles).Check);
        context.RegisterCompilationEndAction(end =>
        {
            foreach (var problem in sets.Check())
            {
                end.ReportDiagnostic(problem);
            }
        });

        bool IsShared(AdditionalText file) =>
            provider.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles.WordsOf", out var owner) && owner == "another project";
    }
}
