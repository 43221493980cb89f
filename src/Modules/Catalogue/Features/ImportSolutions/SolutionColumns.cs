using System.Collections.Frozen;
using Musubi.Foundation;
using Musubi.Persistence.Transfer;
using Musubi.WebKit;

namespace Musubi.Catalogue.Features.ImportSolutions;

/// <summary>How the columns of a table of solutions are called, in every language, and what is to be entered there.</summary>
internal sealed class SolutionColumns(Words words, Text text)
{
    private readonly FrozenDictionary<string, SolutionColumn> heads = Heads(words).ToFrozenDictionary(head => head.Name, head => head.Column, StringComparer.Ordinal);

    private readonly FrozenSet<string> hints = words.Languages.SelectMany(language => All.Select(column => Hint(column, words.In(language)))).ToFrozenSet(StringComparer.Ordinal);

    public static IReadOnlyList<SolutionColumn> All { get; } = Enum.GetValues<SolutionColumn>();

    /// <summary>The column of a head, in whatever language it is written; null when there is none.</summary>
    public SolutionColumn? Find(string head) => heads.TryGetValue(SearchText.Fold(head), out var column) ? column : null;

    /// <summary>True for the row of the template that says what is to be entered.</summary>
    public bool Explains(SentRow row) => row.Cells.All(cell => cell is null || hints.Contains(cell));

    /// <summary>An empty table to fill in: the heads, and below each what is to be entered.</summary>
    public TableView Template()
    {
        var table = new TableView<Text>("solutions-template", new TableQuery().Everything());
        foreach (var column in All)
        {
            table.Column(text.Of(column), reader => Hint(column, reader));
        }

        return table.WithAll([text]);
    }

    /// <summary>What is to be entered in a column, in one line.</summary>
    public static string Hint(SolutionColumn column, Text text) => column switch
    {
        SolutionColumn.Key => text["Catalogue.ImportSolutions.Key"],
        SolutionColumn.Title => text["Catalogue.ImportSolutions.Title"],
        SolutionColumn.Organisation => text["Catalogue.ImportSolutions.Organisation"],
        SolutionColumn.Summary => text["Catalogue.ImportSolutions.Summary"],
        SolutionColumn.Description => text["Catalogue.ImportSolutions.Description"],
        SolutionColumn.Maturity => text["Catalogue.ImportSolutions.Maturity", ("list", Names<Maturity>(text))],
        SolutionColumn.Topics => text["Catalogue.ImportSolutions.Topics"],
        SolutionColumn.Languages => text["Catalogue.ImportSolutions.Languages"],
        SolutionColumn.Support => text["Catalogue.ImportSolutions.Support", ("list", Names<Programmes.SupportKind>(text))],
        SolutionColumn.Places => text["Catalogue.ImportSolutions.Places"],
        SolutionColumn.Price => text["Catalogue.ImportSolutions.Price"],
        SolutionColumn.EvidenceTitle => text["Catalogue.ImportSolutions.EvidenceTitle"],
        SolutionColumn.EvidenceKind => text["Catalogue.ImportSolutions.EvidenceKind", ("list", Names<Model.EvidenceKind>(text))],
        SolutionColumn.EvidenceLevel => text["Catalogue.ImportSolutions.EvidenceLevel", ("list", Names<EvidenceLevel>(text))],
        SolutionColumn.EvidenceLink => text["Catalogue.ImportSolutions.EvidenceLink"],
        _ => text["Catalogue.ImportSolutions.ReviewedUntil"],
    };

    private static string Names<TEnum>(Text text)
        where TEnum : struct, Enum => text.Formats.List(Enum.GetValues<TEnum>().Select(member => text.Of(member)));

    // The words of the template, those of the list of solutions, and the names of fields in programme files.
    private static IEnumerable<(string Name, SolutionColumn Column)> Heads(Words words) => All
        .SelectMany(column => words.Languages.Select(words.In)
            .SelectMany(reader => new[] { reader.Of(column), reader.Has($"Catalogue.Field.{column}") ? reader.Say($"Catalogue.Field.{column}") : FileNames.Of(column) })
            .Append(FileNames.Of(column)).Append(column.ToString())
            .Select(name => (SearchText.Fold(name), column)))
        .Distinct();
}
