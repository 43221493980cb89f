using System.Text;
using Musubi.Foundation;
using Musubi.GrantRules;
using Musubi.Grants.Features.EditCosts;
using Musubi.Grants.Model;
using Musubi.WebKit;

namespace Musubi.Grants.Features.ImportCosts;

/// <summary>Reads costs out of a table that somebody sends or pastes, and says all that is wrong with it at once.</summary>
internal sealed class CostFile(Scheme scheme, CostWords words, Text text)
{
    private readonly List<CostFileFault> faults = [];

    /// <summary>What is wrong, each with its row and column.</summary>
    public IReadOnlyList<CostFileFault> Faults => faults;

    /// <summary>The rows of a table. Without heads that are known the columns are taken in the order of our own table.</summary>
    /// <returns>Refuses with <c>form.not-a-table</c>, <c>form.too-many-rows</c>, <c>grants.no-columns</c>.</returns>
    public Result<IReadOnlyList<CostRow>> Read(string name, byte[] content, bool mayLackHeads)
    {
        if (!SentTable.Read(name, content, text.Language, EditCostsHandler.MostRows).Succeeded(out var rows, out var problem))
        {
            return problem;
        }

        var heads = (rows.Count == 0 ? [] : rows[0].Cells).Index().Select(cell => (words.Column(cell.Item), cell.Index)).Where(cell => cell.Item1 is not null)
            .DistinctBy(cell => cell.Item1).ToDictionary(cell => cell.Item1!, cell => cell.Index, StringComparer.Ordinal);
        var hasHeads = heads.ContainsKey(CostColumns.Amount);
        if (!hasHeads && !mayLackHeads)
        {
            return GrantsProblems.NoColumns();
        }

        var columns = hasHeads ? heads : CostColumns.All.Index().ToDictionary(column => column.Item, column => column.Index, StringComparer.Ordinal);
        return rows.Skip(hasHeads ? 1 : 0).Select(row => ReadRow(row, columns)).ToList();
    }

    /// <summary>The rows of a block pasted from a spreadsheet.</summary>
    public Result<IReadOnlyList<CostRow>> Read(string pasted) => Read("pasted.csv", Encoding.UTF8.GetBytes(pasted), mayLackHeads: true);

    private CostRow ReadRow(SentRow row, Dictionary<string, int> columns)
    {
        var typed = new TypedCost { Id = TypedCost.Blank().Id, Category = At(CostColumns.Category), On = At(CostColumns.Day), Amount = At(CostColumns.Amount), Note = At(CostColumns.Note) };
        var read = typed.Read(scheme, words, text.Language).Row;
        foreach (var (column, at) in columns.Where(column => row.Formulas.Contains(column.Value)))
        {
            faults.Add(new(row.Number, column, GrantsProblems.Formula()));
        }

        foreach (var fault in read.Faults(scheme, text.Language))
        {
            var column = fault.Field switch { nameof(CostRow.Category) => CostColumns.Category, nameof(CostRow.On) => CostColumns.Day, nameof(CostRow.Amount) => CostColumns.Amount, _ => CostColumns.Note };
            if (!columns.TryGetValue(column, out var at) || !row.Formulas.Contains(at))
            {
                faults.Add(new(row.Number, column, fault));
            }
        }

        if (At(CostColumns.Currency) is { } currency && !currency.Equals(scheme.Currency.Code, StringComparison.OrdinalIgnoreCase))
        {
            faults.Add(new(row.Number, CostColumns.Currency, GrantsProblems.OtherCurrency(scheme.Currency)));
        }

        return read;

        string? At(string column) => columns.TryGetValue(column, out var at) ? row.At(at) : null;
    }
}

/// <summary>What is wrong with a cell of a table.</summary>
/// <param name="Row">Its row in the file, counted from 1.</param>
/// <param name="Column">One of <see cref="CostColumns"/>.</param>
/// <param name="Problem">Why it cannot be taken.</param>
internal sealed record CostFileFault(int Row, string Column, Problem Problem);
