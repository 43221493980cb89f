namespace Musubi.WebKit;

/// <summary>A table over rows of one type.</summary>
public sealed class TableView<TRow>(string name, TableQuery query) : TableView(name, query)
{
    private readonly List<Func<TRow, Cell>> cells = [];
    private IReadOnlyList<TRow> rows = [];

    /// <inheritdoc/>
    public override IReadOnlyList<IReadOnlyList<Cell>> Rows => [.. rows.Select(row => cells.ConvertAll(cell => cell(row)))];

    /// <summary>Adds a column.</summary>
    public TableView<TRow> Column(string label, Func<TRow, Cell> cell, string? sort = null, bool isNumber = false)
    {
        Add(new TableColumn(label, sort, isNumber));
        cells.Add(cell);
        return this;
    }

    /// <summary>Adds a filter.</summary>
    public TableView<TRow> Filter(string name, string label, IReadOnlyList<Option> options, string? all = null)
    {
        Add(new TableFilter(name, label, options, all));
        return this;
    }

    /// <summary>Leaves out the search box.</summary>
    public TableView<TRow> WithoutSearch()
    {
        IsSearchable = false;
        return this;
    }

    /// <summary>Draws a line across the table after so many rows.</summary>
    public TableView<TRow> LineAfter(int rows, string label)
    {
        Line = new(rows, label);
        return this;
    }

    /// <summary>Says what to show when there is nothing yet.</summary>
    public TableView<TRow> WhenEmpty(string title, string? text = null, string? actionHref = null, string? actionLabel = null)
    {
        Empty = new(title, text, actionHref, actionLabel);
        return this;
    }

    /// <summary>Fills the table with the rows of the page asked for; <paramref name="total"/> counts all that fit.</summary>
    public TableView<TRow> With(IReadOnlyList<TRow> page, int total)
    {
        (rows, Total) = (page, total);
        return this;
    }

    /// <summary>Fills the table from a whole, sorted list.</summary>
    public TableView<TRow> WithAll(IReadOnlyList<TRow> all) => With([.. Query.Cut(all)], all.Count);
}
