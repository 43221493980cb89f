using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Musubi.Architecture.Tests;

/// <summary>No sentence for people in C#. Programmers are people too: exceptions, logs and attributes may speak to them.</summary>
/// <remarks>
/// Content that people might write (a <c>LocalizedText</c>, in samples) carries its own language and is none of the interface's words.
/// A sentence is four words in a row, or Japanese with kana. Pages are held to the same by the language analyzer (MUS009).
/// </remarks>
internal static partial class SentenceRules
{
    private static readonly string[] Folders = ["src/Modules", "src/WebKit", "src/Host", "src/Persistence"];

    public static IEnumerable<Offence> SentencesInCode(SourceTree tree) =>
        from file in tree.CSharp
        where Folders.Any(file.IsIn)
        from literal in Literals(CSharpSyntaxTree.ParseText(file.Text).GetRoot())
        where IsSentence(literal.Text) && !IsForProgrammers(literal.Node) && !IsContent(literal.Node)
        select new Offence(file.Path, $"line {Line(literal.Node)} says \"{literal.Text}\"; words for people are in the language files");

    private static IEnumerable<(SyntaxNode Node, string Text)> Literals(SyntaxNode root) =>
        root.DescendantNodes().OfType<LiteralExpressionSyntax>().Where(literal => literal.IsKind(SyntaxKind.StringLiteralExpression))
            .Select(literal => ((SyntaxNode)literal, literal.Token.ValueText))
            .Concat(root.DescendantNodes().OfType<InterpolatedStringExpressionSyntax>()
                .Select(text => ((SyntaxNode)text, string.Concat(text.Contents.Select(part => part is InterpolatedStringTextSyntax words ? words.TextToken.ValueText : "value")))));

    private static bool IsSentence(string text) => (FourWords().IsMatch(text) && !Query().IsMatch(text)) || Kana().IsMatch(text);

    private static bool IsForProgrammers(SyntaxNode literal) => literal.Ancestors().Any(ancestor => ancestor switch
    {
        AttributeSyntax or ThrowStatementSyntax or ThrowExpressionSyntax => true,
        ObjectCreationExpressionSyntax creation => creation.Type.ToString().EndsWith("Exception", StringComparison.Ordinal),
        PrimaryConstructorBaseTypeSyntax parent => parent.Type.ToString().EndsWith("Exception", StringComparison.Ordinal),
        MethodDeclarationSyntax method => method.ReturnType.ToString().EndsWith("Exception", StringComparison.Ordinal),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax call } => call.Name.Identifier.Text.StartsWith("Log", StringComparison.Ordinal),
        _ => false,
    });

    private static bool IsContent(SyntaxNode literal) => literal.Ancestors().Any(ancestor => ancestor switch
    {
        ExpressionSyntax expression => expression.ToString().Contains("new LocalizedText(", StringComparison.Ordinal),
        MethodDeclarationSyntax method => method.ReturnType.ToString() == "LocalizedText",
        _ => false,
    });

    private static int Line(SyntaxNode node) => node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;

    /// <summary>Words of letters alone, at least one of them small: "m-card m-row" and "SELECT" are none.</summary>
    [GeneratedRegex(@"(?<![\p{L}\-])\p{L}?\p{Ll}+[,;:]?( \p{L}?\p{Ll}+[,;:]?){3}(?![\p{L}\-_])")]
    private static partial Regex FourWords();

    [GeneratedRegex(@"^\s*(select|insert|update|delete|create|alter|drop|with|pragma|lock|set|notify|listen|refresh|vacuum)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Query();

    [GeneratedRegex(@"\p{IsHiragana}{2}")]
    private static partial Regex Kana();
}
