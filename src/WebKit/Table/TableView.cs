namespace Musubi.WebKit;

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

    /// <summary>A line drawn across the table: up to here, and no further.</summary>
    public TableLine? Line { get; protected set; }

    /// <summary>True when the table has a search box.</summary>
    public bool IsSearchable { get; protected set; } = true;

    /// <summary>The rows of this page.</summary>
    public abstract IReadOnlyList<IReadOnlyList<Cell>> Rows { get; }

    /// <summary>Number of rows over all pages.</summary>
    public int Total { get; protected set; }

    /// <summary>True when a search or one of the table's filters narrows the list.</summary>
    public bool IsNarrowed => Query.Search is not null || filters.Exists(filter => Query.Filter(filter.Name) is not null);

    /// <summary>True when the line is drawn before the row at this place of the page; the number of rows: after the last one.</summary>
    public bool HasLineAt(int row) => Line is { } line && line.After == row + (Query.Size == int.MaxValue ? 0 : (Query.Page - 1) * Query.Size);

    /// <summary>Number of pages, at least one.</summary>
    public int Pages => Query.Size == int.MaxValue ? 1 : Math.Max(1, (Total + Query.Size - 1) / Query.Size);

    /// <summary>Adds a column's head.</summary>
    protected void Add(TableColumn column) => columns.Add(column);

    /// <summary>Adds a filter.</summary>
    protected void Add(TableFilter filter) => filters.Add(filter);
}
