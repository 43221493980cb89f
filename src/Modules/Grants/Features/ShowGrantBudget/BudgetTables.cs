using Musubi.Foundation;
using Musubi.WebKit;

namespace Musubi.Grants.Features.ShowGrantBudget;

/// <summary>The tables of one block, each with its own downloads.</summary>
internal sealed class BudgetTables(Text text)
{
    /// <summary>Which table a download wants, in the address.</summary>
    public const string Wanted = "table";

    /// <summary>The money by year, and all years together where there are several.</summary>
    public TableView Years(BudgetBlock block, TableQuery query)
    {
        var rows = block.Rows.Count > 1 ? [.. block.Rows, block.Whole] : block.Rows;
        return Begin<BudgetRow>($"grants-{NameOf(block)}", query)
            .Column(text["Grants.Field.FiscalYear"], row => Marked(Cell.Of(YearOf(block, row, rows.Count > 1)), row.IsIllustrative))
            .Column(text.Of(BudgetStage.Planned), row => Cell.Of(row.Planned), isNumber: true)
            .Column(text.Of(BudgetStage.Applied), row => Cell.Of(row.Applied), isNumber: true)
            .Column(text.Of(BudgetStage.Awarded), row => Cell.Of(row.Awarded), isNumber: true)
            .Column(text.Of(BudgetStage.Claimed), row => Cell.Of(row.Claimed), isNumber: true)
            .Column(text.Of(BudgetStage.Approved), row => Cell.Of(row.Approved), isNumber: true)
            .Column(text.Of(BudgetStage.Paid), row => Cell.Of(row.Paid), isNumber: true)
            .Column(text["Grants.Budget.Free"], row => Cell.Of(row.Free), isNumber: true)
            .WithAll([.. rows]);
    }

    /// <summary>What is awarded, claimed and paid in a year, divided.</summary>
    public TableView Parts(BudgetBlock block, BudgetPart by, IReadOnlyList<BudgetShare<NamedPart>> shares, TableQuery query) =>
        Begin<BudgetShare<NamedPart>>($"grants-{NameOf(block)}-parts", query)
            .Column(text.Of(by), share => Marked(share.Part.Href is { } href ? Cell.Of(share.Part.Name).LinkTo(href) : share.Part.Name, share.Money.IsIllustrative))
            .Column(text.Of(BudgetStage.Awarded), share => Cell.Of(share.Money.Awarded), isNumber: true)
            .Column(text.Of(BudgetStage.Claimed), share => Cell.Of(share.Money.Claimed), isNumber: true)
            .Column(text.Of(BudgetStage.Paid), share => Cell.Of(share.Money.Paid), isNumber: true)
            .WhenEmpty(text["Grants.Budget.Parts.Empty"], text["Grants.Budget.Parts.Empty.Text"])
            .WithAll(shares);

    /// <summary>Names a year as its place does.</summary>
    public string YearOf(BudgetBlock block, int? year) => block.Calendar is { } calendar && year is { } known ? new FiscalYear(known, calendar).ShownIn(text.Language) : text["Grants.WholeTime"];

    private string YearOf(BudgetBlock block, BudgetRow row, bool hasSum) => hasSum && row == block.Whole ? text["Grants.Budget.Together"] : YearOf(block, row.Year);

    // Every row of a few: these tables have no pages, and a download has its table's name in the address.
    private static TableView<T> Begin<T>(string name, TableQuery query) =>
        new TableView<T>(name, query.Everything() with { Search = null, Sort = null, Filters = query.Filters.SetItem(Wanted, name) }).WithoutSearch();

    private static Cell Marked(Cell cell, bool isIllustrative) => isIllustrative ? cell.Illustrative() : cell;

    private static string NameOf(BudgetBlock block) => (block.Calendar is { } calendar
        ? FormattableString.Invariant($"{block.Currency.Code}-{calendar.FirstMonth}-{calendar.Zone.Id.Split('/')[^1]}")
        : block.Currency.Code).ToLowerInvariant();
}
