using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Musubi.Architecture.Tests;

/// <summary>A test says in its name what it promises, runs, and asserts something.</summary>
internal static partial class SuiteRules
{
    public static IEnumerable<Offence> SkippedTests(SourceTree tree) =>
        from test in TestsOf(tree)
        where test.Method.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => attribute.ArgumentList?.ToString().Contains("Skip", StringComparison.Ordinal) == true)
        select new Offence(test.Name, "is skipped; nothing is skipped silently");

    /// <summary>What, in which case, with what result.</summary>
    public static IEnumerable<Offence> NamelessTests(SourceTree tree) =>
        from test in TestsOf(tree)
        where test.Method.Identifier.Text.Split('_').Length < 2
        select new Offence(test.Name, "does not say what comes out in which case");

    /// <summary>An assertion may live in a method of the suite's own words: ShowsProblem, IsRefused, MustFind.</summary>
    public static IEnumerable<Offence> TestsWithoutAssertion(SourceTree tree) =>
        from test in TestsOf(tree)
        let calls = test.Method.DescendantNodes().OfType<InvocationExpressionSyntax>().Select(call => call.Expression.ToString())
        where !calls.Any(call => Assertion().IsMatch(call))
        select new Offence(test.Name, "asserts nothing");

    private static IEnumerable<(string Name, MethodDeclarationSyntax Method)> TestsOf(SourceTree tree) =>
        from file in tree.In("tests")
        where file.Is(".cs")
        from method in CSharpSyntaxTree.ParseText(file.Text).GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
        where method.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => attribute.Name.ToString() is "Fact" or "Theory")
        select ($"{file.Path}: {method.Identifier.Text}", method);

    [GeneratedRegex(@"(^|\.)(\w*Assert\w*|Must\w*|Should\w*|Shows\w*|Expect\w*|Is\w+Async|Has\w+|Refuses\w*|Holds\w*|Sees\w*|Finds\w*|Check\w*|QuickCheck\w*|VerifyAll|Received)(\.|<|$)")]
    private static partial Regex Assertion();
}
