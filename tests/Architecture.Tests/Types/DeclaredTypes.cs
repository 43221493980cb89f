using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Musubi.Architecture.Tests;

/// <summary>Where a type is written: compiled code no longer knows.</summary>
internal static class DeclaredTypes
{
    /// <summary>Full names of the public types declared in the files.</summary>
    public static HashSet<string> PublicIn(IEnumerable<SourceFile> files) =>
        files.SelectMany(file => CSharpSyntaxTree.ParseText(file.Text).GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>())
            .Where(member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
            .Where(member => member.Modifiers.Any(modifier => modifier.IsKind(SyntaxKind.PublicKeyword)))
            .Select(FullName)
            .ToHashSet(StringComparer.Ordinal);

    private static string FullName(MemberDeclarationSyntax member)
    {
        var space = member.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString();
        var name = member switch
        {
            TypeDeclarationSyntax { TypeParameterList.Parameters.Count: > 0 and var count } type => $"{type.Identifier.Text}`{count}",
            BaseTypeDeclarationSyntax type => type.Identifier.Text,
            DelegateDeclarationSyntax type => type.Identifier.Text,
            _ => string.Empty,
        };
        return space is null ? name : $"{space}.{name}";
    }
}
