using Microsoft.CodeAnalysis;

namespace Musubi.Architecture.Tests;

/// <summary>A banned symbol that does not exist bans nothing, and the analyzer does not say so.</summary>
internal static class BanRules
{
    public static IEnumerable<Offence> WithoutSymbol(SourceTree tree) =>
        from file in tree.Files
        where file.Folder.Length == 0 && file.Name.StartsWith("BannedSymbols", StringComparison.Ordinal)
        from line in file.Lines
        let id = line.Text.Split(';')[0].Trim()
        where id.Length > 0 && !id.StartsWith("//", StringComparison.Ordinal) && DocumentationCommentId.GetFirstSymbolForDeclarationId(id, BanRun.Program) is null
        select new Offence($"{file.Path}:{line.Number}", $"{id} is the name of nothing");
}
