using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Musubi.LanguageAnalyzer;

/// <summary>Looks at a page as Razor turned it into C#: its fixed text, and the attributes of its tag helpers.</summary>
internal sealed class PageWords(LanguageSets words, ImmutableArray<AdditionalText> files)
{
    public void Check(SyntaxTreeAnalysisContext context)
    {
        var root = context.Tree.GetRoot(context.CancellationToken);
        if (PagePath(root) is not { } path)
        {
            return;
        }

        var page = files.FirstOrDefault(file => file.Path == path)?.GetText(context.CancellationToken);
        var html = new HtmlWords();
        var isInTagHelper = false;
        foreach (var node in root.DescendantNodes())
        {
            foreach (var found in node switch
            {
                InvocationExpressionSyntax call => FixedText(call, html, ref isInTagHelper).Select(text => (Rule: Rules.Sentence, Text: text)),
                ObjectCreationExpressionSyntax creation => Attributes(creation),
                _ => [],
            })
            {
                context.ReportDiagnostic(Diagnostic.Create(found.Rule, Place(path, page, found.Text) ?? node.GetLocation(), found.Text));
            }
        }
    }

    private static IEnumerable<string> FixedText(InvocationExpressionSyntax call, HtmlWords html, ref bool isInTagHelper)
    {
        var arguments = call.ArgumentList.Arguments;
        var name = (call.Expression as IdentifierNameSyntax)?.Identifier.Text;
        // What is written between these two is part of a tag helper's attribute: an address, a class.
        isInTagHelper = name == "BeginWriteTagHelperAttribute" || (isInTagHelper && name != "EndWriteTagHelperAttribute");
        return name switch
        {
            "WriteLiteral" when !isInTagHelper && Text(arguments[0]) is { } text => html.Next(text),
            // Part of an attribute between expressions: title="@count places".
            "WriteAttributeValue" when arguments.Count > 2 && Text(arguments[2]) is { } value && HtmlWords.HasLetters(value) && IsInReadAttribute(call) => [value],
            _ => [],
        };
    }

    /// <summary>A fixed attribute of a tag helper: a key, a text that is read, or harmless.</summary>
    private IEnumerable<(DiagnosticDescriptor Rule, string Text)> Attributes(ObjectCreationExpressionSyntax creation)
    {
        if (creation.ArgumentList is not { Arguments: { Count: > 1 } arguments }
            || !creation.Type.ToString().EndsWith(".TagHelperAttribute", StringComparison.Ordinal)
            || Text(arguments[0]) is not { } name
            || (Text(arguments[1]) ?? (arguments[1].Expression is ObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } inner } ? Text(inner[0]) : null)) is not { } value)
        {
            return [];
        }

        if (name.EndsWith("-key", StringComparison.Ordinal))
        {
            return words.TryFind(value, out _) ? [] : [(Rules.Unknown, value)];
        }

        return HtmlWords.IsRead(name) && HtmlWords.HasLetters(value) ? [(Rules.Sentence, value)] : [];
    }

    /// <summary>The call before that opened the attribute: <c>BeginWriteAttribute("title", …)</c>.</summary>
    private static bool IsInReadAttribute(InvocationExpressionSyntax value)
    {
        var before = value.FirstAncestorOrSelf<BlockSyntax>()?.Statements.OfType<ExpressionStatementSyntax>()
            .Where(statement => statement.SpanStart < value.SpanStart)
            .Select(statement => statement.Expression as InvocationExpressionSyntax)
            .LastOrDefault(call => (call?.Expression as IdentifierNameSyntax)?.Identifier.Text == "BeginWriteAttribute");
        return before is not null && Text(before.ArgumentList.Arguments[0]) is { } name && HtmlWords.IsRead(name);
    }

    /// <summary>Razor names the page in the first line of what it makes.</summary>
    private static string? PagePath(SyntaxNode root) =>
        (root as CompilationUnitSyntax)?.GetFirstDirective(directive => directive is PragmaChecksumDirectiveTriviaSyntax) is PragmaChecksumDirectiveTriviaSyntax { File.ValueText: var file }
        && file.EndsWith(".cshtml", StringComparison.OrdinalIgnoreCase)
            ? file
            : null;

    private static Location? Place(string path, SourceText? page, string text)
    {
        var start = page?.ToString().IndexOf(text, StringComparison.Ordinal) ?? -1;
        return start < 0 ? null : Location.Create(path, new(start, text.Length), page!.Lines.GetLinePositionSpan(new(start, text.Length)));
    }

    private static string? Text(ArgumentSyntax argument) => (argument.Expression as LiteralExpressionSyntax)?.Token.Value as string;
}
