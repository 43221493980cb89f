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

/// <summary>A line across a table, for the eye and for screen readers; files have none.</summary>
/// <param name="After">Number of rows above it, over all pages.</param>
/// <param name="Label">What ends here, in the reader's language.</param>
public sealed record TableLine(int After, string Label);
