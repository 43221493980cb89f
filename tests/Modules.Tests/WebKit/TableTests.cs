using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Musubi.Foundation;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Modules.Tests.WebKit;

public sealed class TableTests
{
    private static readonly Musubi.WebKit.Text English = new Words([new(typeof(Words).Assembly)]).In(Language.English);

    private sealed record Row(string Name, decimal Amount, LocalDate? Day, Money? Money = null);

    [Fact]
    public void Query_FromAddress_ReadsWhatIsThere()
    {
        var query = Read("?q=%20hafen%20&sort=name&desc=true&page=3&size=50&kind=City");

        Assert.Equal(("hafen", "name", true, 3, 50, "City"), (query.Search, query.Sort, query.Descending, query.Page, query.Size, query.Filter("kind")));
    }

    [Theory]
    [InlineData("?page=-1&size=7")]
    [InlineData("?page=many&size=all&q=%20&kind=")]
    [InlineData("")]
    public void Query_WithNonsense_FallsBackToTheUsual(string address)
    {
        var query = Read(address);

        Assert.Equal((1, TableQuery.UsualSize, null, null), (query.Page, query.Size, query.Search, query.Filter("kind")));
    }

    [Theory]
    [InlineData("?q=a%20%26%20b&sort=name&desc=true&page=2&kind=City")]
    [InlineData("?size=100")]
    public void Query_WrittenAsLink_ReadsBackTheSame(string address)
    {
        var query = Read(address);
        var again = Read(query.Link("/de/places")["/de/places".Length..]);

        Assert.Equal(query with { Filters = again.Filters }, again);
        Assert.True(query.Filters.SequenceEqual(again.Filters));
    }

    [Fact]
    public void Query_FilterOverEnumeration_IgnoresWhatIsNoMember()
    {
        Assert.Equal(ThreadStage.Grant, Read("?stage=Grant").Filter<ThreadStage>("stage"));
        Assert.Null(Read("?stage=Moon").Filter<ThreadStage>("stage"));
        Assert.Null(Read("?stage=77").Filter<ThreadStage>("stage"));
    }

    [Fact]
    public void Cut_SecondPage_TakesTheRowsAfterTheFirst()
    {
        var all = Enumerable.Range(1, 60).ToList();

        Assert.Equal(Enumerable.Range(26, 25), Read("?page=2").Cut(all));
        Assert.Equal(all, Read("?page=2").Everything().Cut(all));
    }

    [Fact]
    public void Sorts_AskedForWhatDoesNotExist_UseTheUsualOrderUpwards()
    {
        var sorts = new TableSorts<int>("size").By("size", number => number);

        Assert.Equal([1, 2, 3], sorts.Apply(new[] { 3, 1, 2 }.AsQueryable(), Read("?sort=colour&desc=true")));
        Assert.Equal([3, 2, 1], sorts.Apply(new[] { 3, 1, 2 }.AsQueryable(), Read("?sort=size&desc=true")));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+49 30", "'+49 30")]
    [InlineData("-1", "'-1")]
    [InlineData("@home", "'@home")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\0x", "'\0x")]
    [InlineData("Berlin = Tokyo", "Berlin = Tokyo")]
    public void Guarded_TextThatBeginsAFormula_GetsAQuote(string text, string expected) =>
        Assert.Equal(expected, CsvTable.Guarded(text));

    [Fact]
    public void Csv_TextsNumbersDays_AreGuardedAndInvariant()
    {
        var file = TableFile.Csv(Table(new Row("=cmd|' /C calc'!A0", -1234.5m, new LocalDate(2026, 3, 31)), new Row("江東区, \"東京\"", 0, null)), English);

        Assert.Equal([0xEF, 0xBB, 0xBF], file.FileContents[..3]);
        Assert.Equal(
            "Name,Amount,Day\r\n'=cmd|' /C calc'!A0,-1234.5,2026-03-31\r\n\"江東区, \"\"東京\"\"\",0,\r\n",
            Encoding.UTF8.GetString(file.FileContents[3..]));
    }

    [Fact]
    public void Csv_Money_IsANumberBesideItsCurrency()
    {
        var table = new TableView<Row>("sums", new TableQuery())
            .Column("Sum", row => Musubi.WebKit.Cell.Of(row.Money))
            .WithAll([new("a", 0, null, new Money(12.5m, Currency.Euro)), new("b", 0, null)]);

        Assert.Equal("Sum,Sum: currency\r\n12.5,EUR\r\n,\r\n", Encoding.UTF8.GetString(TableFile.Csv(table, English).FileContents[3..]));
    }

    [Fact]
    public void Xlsx_TextThatLooksLikeAFormula_IsAText()
    {
        var file = TableFile.Xlsx(Table(new Row("=1+1", 12.5m, new LocalDate(2026, 3, 31))), English);

        using var workbook = SpreadsheetDocument.Open(new MemoryStream(file.FileContents), isEditable: false);
        var cells = workbook.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>().Skip(3).ToList();

        Assert.All(cells, cell => Assert.Null(cell.CellFormula));
        Assert.Equal((CellValues.InlineString, "=1+1"), (cells[0].DataType!.Value, cells[0].InlineString!.InnerText));
        Assert.Equal((CellValues.Number, "12.5"), (cells[1].DataType!.Value, cells[1].CellValue!.Text));
        Assert.Equal((CellValues.Number, "46112"), (cells[2].DataType!.Value, cells[2].CellValue!.Text));
    }

    private static TableView<Row> Table(params Row[] rows) => new TableView<Row>("rows", new TableQuery())
        .Column("Name", row => row.Name)
        .Column("Amount", row => row.Amount)
        .Column("Day", row => Musubi.WebKit.Cell.Of(row.Day))
        .WithAll(rows);

    private static TableQuery Read(string address) => TableQueryBinder.Read(new QueryCollection(QueryHelpers.ParseQuery(address)));
}
