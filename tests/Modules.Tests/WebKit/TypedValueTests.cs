using System.Globalization;
using Musubi.Foundation;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Modules.Tests.WebKit;

public sealed class TypedValueTests
{
    [Theory]
    [InlineData("de-DE", "1.234.567,89", "1234567.89")]
    [InlineData("en-GB", "1,234,567.89", "1234567.89")]
    [InlineData("de-DE", "1.234", "1234")]
    [InlineData("en-GB", "1.234", "1.234")]
    [InlineData("de-DE", "1.5", "1.5")]
    [InlineData("ja-JP", "１２，３４５", "12345")]
    [InlineData("ja-JP", "−５", "-5")]
    [InlineData("de-DE", "1 234,5", "1234.5")]
    [InlineData("en-GB", "1'234", "1234")]
    public void Number_AsPeopleTypeIt_IsRead(string reader, string typed, string expected)
    {
        Assert.True(TypedNumber.TryParse(typed, CultureInfo.GetCultureInfo(reader), out var number));

        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), number);
    }

    [Theory]
    [InlineData("zwölf")]
    [InlineData("1-2")]
    [InlineData("")]
    [InlineData("12e3")]
    public void Number_ThatIsNone_IsRefused(string typed) =>
        Assert.False(TypedNumber.TryParse(typed, CultureInfo.GetCultureInfo("de-DE"), out _));

    [Theory]
    [InlineData("2026-03-31")]
    [InlineData("2026/3/31")]
    [InlineData("20260331")]
    [InlineData("２０２６年３月３１日")]
    [InlineData("2026年3月31日（火）")]
    [InlineData("令和8年3月31日")]
    [InlineData("R8.3.31")]
    [InlineData("31.03.2026")]
    [InlineData("31/3/2026")]
    [InlineData("31. März 2026")]
    [InlineData("31 March 2026")]
    [InlineData("31 Mar 2026")]
    public void Date_AsPeopleTypeIt_IsRead(string typed) => Assert.Equal(new LocalDate(2026, 3, 31), TypedDate.Parse(typed));

    [Fact]
    public void Date_FirstYearOfAnEra_IsRead() => Assert.Equal(new LocalDate(2019, 5, 1), TypedDate.Parse("令和元年5月1日"));

    [Theory]
    [InlineData("2026-02-30")]
    [InlineData("31.13.2026")]
    [InlineData("31 Hornung 2026")]
    [InlineData("tomorrow")]
    public void Date_ThatIsNone_IsRefused(string typed) => Assert.Null(TypedDate.Parse(typed));

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("ja")]
    public void Date_ShownInAForm_ReadsBackTheSame(string language)
    {
        var day = new LocalDate(2026, 2, 1);

        Assert.Equal(day, TypedDate.Parse(TypedDate.Show(day, Formats.Of(Language.Parse(language)))));
    }
}
