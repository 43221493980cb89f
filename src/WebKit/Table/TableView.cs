namespace Musubi.WebKit;

/// <summary>A column's head.</summary>
/// <param name="Label">In the reader's language.</param>
/// <param name="Sort">Key to sort by; null: cannot be sorted.</param>
/// <param name="IsNumber">Numbers are set to the right.</param>
public sealed record TableColumn(string Label, string? Sort, bool IsNumber);

/// <summary>A filter above a table.</summary>
/// <param name="Name">Its name in the address.</param>
/// <param name="Label">In the reader's language.</param>
/// <param name="Options">What can be chosen; "all" is added.</param>
/// <param name="All">What the list shows when nothing is chosen, when that is not simply all.</param>
public sealed record TableFilter(string Name, string Label, IReadOnlyList<Option> Options, string? All = null);

/// <summary>What a table says when nothing was ever put into it, with the one thing to do next.</summary>
public sealed record TableEmpty(string Title, string? Text, string? ActionHref = null, string? ActionLabel = null);

/// <summary>A table ready to be shown or written to a file, whatever its rows are.</summary>
public abstract class TableView(string name, TableQuery query)
{
    private readonly List<TableColumn> columns = [];
    private readonly List<TableFilter> filters = [];

    /// <summary>Name for files and the element's id: "places".</summary>
    public string Name { get; } = name;

    /// <summary>What was asked.</summary>
    public TableQuery Query { get; } = query;

    /// <summary>The columns; the first names the row.</summary>
    public IReadOnlyList<TableColumn> Columns => columns;

    /// <summary>The filters.</summary>
    public IReadOnlyList<TableFilter> Filters => filters;

    /// <summary>What to say when there is nothing yet.</summary>
    public TableEmpty? Empty { get; protected set; }

    /// <summary>True when the table has a search box.</summary>
    public bool IsSearchable { get; protected set; } = true;

    /// <summary>The rows of this page.</summary>
    public abstract IReadOnlyList<IReadOnlyList<Cell>> Rows { get; }

    /// <summary>Number of rows over all pages.</summary>
    public int Total { get; protected set; }

    /// <summary>True when a search or one of the table's filters narrows the list.</summary>
    public bool IsNarrowed => Query.Search is not null || filters.Exists(filter => Query.Filter(filter.Name) is not null);

    /// <summary>Number of pages, at least one.</summary>
    public int Pages => Query.Size == int.MaxValue ? 1 : Math.Max(1, (Total + Query.Size - 1) / Query.Size);

    /// <summary>Adds a column's head.</summary>
    protected void Add(TableColumn column) => columns.Add(column);

    /// <summary>Adds a filter.</summary>
    protected void Add(TableFilter filter) => filters.Add(filter);
}

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
