using Microsoft.AspNetCore.Mvc;

namespace Musubi.WebKit;

/// <summary>A table as a file for download; give it a table filled for <see cref="TableQuery.Everything"/>.</summary>
public static class TableFile
{
    /// <summary>Comma-separated, UTF-8 with byte order mark, as Excel and statistics programs read it.</summary>
    public static FileContentResult Csv(TableView table, Text text) =>
        new(CsvTable.Write(table, text), "text/csv; charset=utf-8") { FileDownloadName = table.Name + ".csv" };

    /// <summary>An Excel workbook; texts are texts, numbers numbers, days days.</summary>
    public static FileContentResult Xlsx(TableView table, Text text) =>
        new(XlsxTable.Write(table, text), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") { FileDownloadName = table.Name + ".xlsx" };
}
