using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using NodaTime;
using NodaTime.Text;
using Sheet = DocumentFormat.OpenXml.Spreadsheet.Sheet;
using SheetCell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace Musubi.WebKit;

/// <summary>Reads the first sheet of an Excel workbook, row by row.</summary>
internal static class XlsxReading
{
    public static IEnumerable<SentRow> Read(byte[] content)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(content), isEditable: false);
        var workbook = document.WorkbookPart ?? throw new InvalidDataException("There is no workbook.");
        var first = workbook.Workbook.Descendants<Sheet>().FirstOrDefault() ?? throw new InvalidDataException("There is no sheet.");
        var (shared, days) = (Shared(workbook), DayStyles(workbook));
        using var reader = OpenXmlReader.Create(workbook.GetPartById(first.Id!.Value!));
        var number = 0;
        while (reader.Read())
        {
            if (reader.ElementType == typeof(Row) && reader.IsStartElement)
            {
                var row = (Row)reader.LoadCurrentElement()!;
                number = row.RowIndex is { } stated ? (int)stated.Value : number + 1;
                yield return new(number, Cells(row, shared, days)) { Formulas = [.. row.Elements<SheetCell>().Where(cell => cell.CellFormula is not null && cell.CellReference?.Value is not null).Select(cell => ColumnOf(cell.CellReference!.Value!))] };
            }
        }
    }

    private static List<string?> Cells(Row row, List<string> shared, HashSet<uint> days)
    {
        var cells = new List<string?>();
        foreach (var cell in row.Elements<SheetCell>())
        {
            var at = cell.CellReference?.Value is { } reference ? ColumnOf(reference) : cells.Count;
            if (at >= SentTable.MostColumns)
            {
                break;
            }

            while (cells.Count <= at)
            {
                cells.Add(null);
            }

            cells[at] = SentTable.Said(ValueOf(cell, shared, days));
        }

        return cells;
    }

    // "AB12" is column 27, counted from 0.
    private static int ColumnOf(string reference)
    {
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetter).Take(4))
        {
            column = (column * 26) + (char.ToUpperInvariant(letter) - 'A' + 1);
        }

        return Math.Max(column - 1, 0);
    }

    private static string? ValueOf(SheetCell cell, List<string> shared, HashSet<uint> days)
    {
        var value = cell.CellValue?.Text;
        var type = cell.DataType?.Value;
        if (type == CellValues.InlineString)
        {
            return cell.InlineString is { } words ? Words(words) : null;
        }

        if (type == CellValues.SharedString)
        {
            return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < shared.Count ? shared[at] : null;
        }

        var isNumber = type is null || type == CellValues.Number;
        return isNumber && cell.StyleIndex is { } style && days.Contains(style.Value) && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial) && serial is > 0 and < 2_958_466
            ? LocalDatePattern.Iso.Format(LocalDate.FromDateTime(DateTime.FromOADate(serial)))
            : value;
    }

    private static List<string> Shared(WorkbookPart workbook) =>
        workbook.SharedStringTablePart?.SharedStringTable.Elements<SharedStringItem>().Select(Words).ToList() ?? [];

    // Readings of Japanese words (rPh) stand beside the words and are no part of them.
    private static string Words(OpenXmlCompositeElement item) => string.Concat(item.ChildElements.Select(part => part switch
    {
        DocumentFormat.OpenXml.Spreadsheet.Text text => text.Text,
        Run run => run.Text?.Text,
        _ => null,
    }));

    private static HashSet<uint> DayStyles(WorkbookPart workbook)
    {
        if (workbook.WorkbookStylesPart?.Stylesheet is not { CellFormats: { } formats } styles)
        {
            return [];
        }

        var own = (styles.NumberingFormats?.Elements<NumberingFormat>() ?? [])
            .Where(format => format is { NumberFormatId: not null, FormatCode.Value: { } code } && code.Contains('y', StringComparison.OrdinalIgnoreCase) && code.Contains('d', StringComparison.OrdinalIgnoreCase))
            .Select(format => format.NumberFormatId!.Value).ToHashSet();
        return [.. formats.Elements<CellFormat>().Index().Where(format => format.Item.NumberFormatId?.Value is { } id && (id is (>= 14 and <= 17) or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 58) || own.Contains(id))).Select(format => (uint)format.Index)];
    }
}
