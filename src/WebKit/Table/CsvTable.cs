using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using NodaTime;
using NodaTime.Text;

namespace Musubi.WebKit;

/// <summary>Writes a table as CSV.</summary>
internal static class CsvTable
{
    public static byte[] Write(TableView table, Text text)
    {
        using var bytes = new MemoryStream();
        using (var writer = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true))
        using (var csv = new CsvWriter(writer, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\r\n" }))
        {
            var grid = FileGrid.Of(table, text);
            foreach (var row in grid.Rows.Prepend(grid.Heads))
            {
                foreach (var value in row)
                {
                    csv.WriteField(Field(value));
                }

                csv.NextRecord();
            }
        }

        return bytes.ToArray();
    }

    /// <summary>A text that a spreadsheet program would take for a formula gets a quote in front (ASVS V1.2.10).</summary>
    public static string Guarded(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\0' or '\r' or '\n', ..] ? "'" + text : text;

    private static string Field(object? value) => value switch
    {
        null => string.Empty,
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        LocalDate day => LocalDatePattern.Iso.Format(day),
        _ => Guarded(value.ToString() ?? string.Empty),
    };
}
