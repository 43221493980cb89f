using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using NodaTime;

namespace Musubi.WebKit;

/// <summary>Writes a table as an Excel workbook.</summary>
internal static class XlsxTable
{
    private const uint TextStyle = 1;
    private const uint DayStyle = 2;
    private const uint HeadStyle = 3;

    public static byte[] Write(TableView table, Text text)
    {
        var grid = FileGrid.Of(table, text);
        using var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var sheet = workbook.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new Worksheet(HeadStaysInView(), Widths(grid), Data(grid));
            workbook.Workbook = new Workbook(new Sheets(new Sheet { Id = workbook.GetIdOfPart(sheet), SheetId = 1, Name = SheetName(table.Name) }));
        }

        return bytes.ToArray();
    }

    private static SheetData Data(FileGrid grid)
    {
        var data = new SheetData();
        data.AppendChild(new Row(grid.Heads.Select(head => Words(head, HeadStyle))));
        foreach (var row in grid.Rows)
        {
            data.AppendChild(new Row(row.Select(Field)));
        }

        return data;
    }

    private static DocumentFormat.OpenXml.Spreadsheet.Cell Field(object? value) => value switch
    {
        null => new(),
        decimal number => new() { CellValue = new(number.ToString(CultureInfo.InvariantCulture)), DataType = CellValues.Number },
        LocalDate day => new() { CellValue = new(day.ToDateTimeUnspecified().ToOADate().ToString(CultureInfo.InvariantCulture)), DataType = CellValues.Number, StyleIndex = DayStyle },
        _ => Words(value.ToString() ?? string.Empty, TextStyle),
    };

    // A string cell is never a formula, whatever it begins with; the text format keeps it so when someone edits it.
    private static DocumentFormat.OpenXml.Spreadsheet.Cell Words(string words, uint style) => new()
    {
        DataType = CellValues.InlineString,
        StyleIndex = style,
        InlineString = new(new DocumentFormat.OpenXml.Spreadsheet.Text(Printable(words)) { Space = SpaceProcessingModeValues.Preserve }),
    };

    // XML has no way to write the other control characters.
    private static string Printable(string words) =>
        string.Concat(words.Where(letter => !char.IsControl(letter) || letter is '\n' or '\t'));

    private static SheetViews HeadStaysInView() => new(new SheetView(
        new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
    { WorkbookViewId = 0 });

    private static Columns Widths(FileGrid grid) => new(grid.Heads.Select((_, at) =>
        new Column { Min = (uint)at + 1, Max = (uint)at + 1, Width = at == 0 ? 40 : 22, CustomWidth = true }));

    private static string SheetName(string name) => name.Length > 31 ? name[..31] : name;

    private static Stylesheet Styles() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "yyyy\\-mm\\-dd" }),
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { NumberFormatId = 49, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = 164, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = 49, ApplyNumberFormat = true, FontId = 1, ApplyFont = true }));
}
