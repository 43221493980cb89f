using Musubi.Foundation;

namespace Musubi.WebKit;

/// <summary>A table as files hold it: an amount is a number in one column and its currency in the next.</summary>
/// <param name="Heads">Names of the columns.</param>
/// <param name="Rows">Each value is a text, a decimal, a <see cref="NodaTime.LocalDate"/> or null.</param>
internal sealed record FileGrid(IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    public static FileGrid Of(TableView table, Text text)
    {
        var rows = table.Rows.Select(row => row.Select(cell => cell.Value(text)).ToList()).ToList();
        var isMoney = table.Columns.Select((_, at) => rows.Exists(row => row[at] is Money)).ToList();
        var heads = table.Columns.SelectMany((column, at) =>
            isMoney[at] ? new[] { column.Label, text["Common.Form.CurrencyOf", ("label", column.Label)] } : [column.Label]);
        return new([.. heads], [.. rows.Select(row => Spread(row, isMoney))]);
    }

    private static List<object?> Spread(List<object?> row, List<bool> isMoney) =>
        [.. row.SelectMany((value, at) => isMoney[at] ? new object?[] { (value as Money)?.Amount, (value as Money)?.Currency.Code } : [value])];
}
