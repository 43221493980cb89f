using Musubi.Foundation;
using NodaTime;

namespace Musubi.WebKit;

/// <summary>A row of a table that somebody sent. Texts are trimmed, blank cells are null, days are written 2026-03-31.</summary>
/// <param name="Number">Its row in the file, the head being row 1.</param>
/// <param name="Cells">Its cells, from the first column; those after the last that is filled in may be missing.</param>
public sealed record SentRow(int Number, IReadOnlyList<string?> Cells)
{
    /// <summary>Columns whose cells are computed by a formula, or would be by a program that opens them.</summary>
    public IReadOnlyList<int> Formulas { get; init; } = [];

    /// <summary>The cell of a column, counted from 0.</summary>
    public string? At(int column) => column < Cells.Count ? Cells[column] : null;
}

/// <summary>Reads tables that people send: CSV or an Excel workbook, as <see cref="TableFile"/> writes them or by other hands.</summary>
/// <remarks>Check the file before: <c>FileStore.RefusalAsync</c> says whether it is what its ending says and how much it unpacks to.</remarks>
public static class SentTable
{
    /// <summary>More columns than anybody fills in.</summary>
    internal const int MostColumns = 200;

    /// <summary>The rows that are not blank, the head first. Of a workbook its first sheet counts.</summary>
    /// <param name="name">The file's name; its ending says what it is.</param>
    /// <param name="content">The file.</param>
    /// <param name="reader">Who sent it: tells in which older code a CSV without Unicode is written.</param>
    /// <param name="most">Rows that are taken below the head.</param>
    /// <returns>Refuses with <c>form.not-a-table</c> and <c>form.too-many-rows</c> (fact <c>most</c>).</returns>
    public static Result<IReadOnlyList<SentRow>> Read(string name, byte[] content, Language reader, int most)
    {
        try
        {
            var rows = (name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) ? XlsxReading.Read(content) : CsvReading.Read(content, reader))
                .Where(row => row.Cells.Any(cell => cell is not null)).Take(most + 2).ToList();
            return rows.Count > most + 1 ? Problem.Invalid("form.too-many-rows", ("most", most)) : rows;
        }
        catch (Exception broken) when (broken is CsvHelper.CsvHelperException or DocumentFormat.OpenXml.Packaging.OpenXmlPackageException or System.Xml.XmlException or InvalidDataException or FormatException or ArgumentException)
        {
            return Problem.Invalid("form.not-a-table");
        }
    }

    /// <summary>A day as people write it in our languages; null when it is none.</summary>
    public static LocalDate? Day(string typed) => TypedDate.Parse(typed);

    /// <summary>A day as a form shows it; <see cref="Day"/> reads it back.</summary>
    public static string Typed(LocalDate day, Formats formats) => TypedDate.Show(day, formats);

    /// <summary>What a cell says; null when it is blank. Undoes the quote with which <see cref="TableFile"/> keeps a text from being a formula.</summary>
    internal static string? Said(string? cell)
    {
        var text = cell is ['\'', .. var guarded] && CsvTable.Guarded(guarded) == cell ? guarded : cell;
        return string.IsNullOrWhiteSpace(text) ? null : text.Trim();
    }
}
