using System.Text.Json;
using Musubi.Foundation;
using NodaTime;

namespace Musubi.Engines.Tests.Foundation;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2024", DatePrecision.Year, "2024-01-01/2024-12-31")]
    [InlineData("2024-02", DatePrecision.Month, "2024-02-01/2024-02-29")]
    [InlineData("2024-05-22", DatePrecision.Day, "2024-05-22/2024-05-22")]
    [InlineData("２０２４－０５", DatePrecision.Month, "2024-05-01/2024-05-31")]
    public void Parse_AsMuchAsIsKnown_MeansEveryDayItCan(string typed, DatePrecision precision, string days)
    {
        var date = PartialDate.Parse(typed);

        Assert.Equal(precision, date.Precision);
        Assert.Equal(days, date.ToPeriod().Stored);
        Assert.Equal(date, PartialDate.Parse(date.Stored));
        Assert.Equal(date, JsonSerializer.Deserialize<PartialDate>(JsonSerializer.Serialize(date)));
    }

    [Fact]
    public void Month_OfAYearOnly_IsNotInvented()
    {
        Assert.Null(new PartialDate(2024).Month);
        Assert.Null(new PartialDate(2024, 5).Day);
        Assert.Equal(new LocalDate(2024, 5, 22), new PartialDate(new LocalDate(2024, 5, 22)).Day);
        Assert.NotEqual(new PartialDate(2024), new PartialDate(2024, 1));
    }

    [Theory]
    [InlineData("2024-13")]
    [InlineData("2023-02-29")]
    [InlineData("2024-5")]
    [InlineData("24")]
    [InlineData("0024")]
    [InlineData("2024-00")]
    [InlineData("2024-05-00")]
    [InlineData("2024-05-22-01")]
    [InlineData("May 2024")]
    [InlineData("")]
    [InlineData(null)]
    public void Check_Wrong_IsRefused(string? typed)
    {
        Assert.False(PartialDate.Check(typed).Succeeded(out _, out var problem));
        Assert.Equal("foundation.date.malformed", problem.Code);
    }

    [Fact]
    public void CompareTo_MixedPrecision_SortsAsTheStoredTextDoes()
    {
        string[] sorted = ["2023-12-31", "2024", "2024-01", "2024-01-01", "2024-01-02", "2024-02", "2025"];

        var dates = sorted.Reverse().Select(text => PartialDate.Parse(text)).Order().Select(date => date.Stored);

        Assert.Equal(sorted, dates);
        Assert.Equal(sorted, sorted.Order(StringComparer.Ordinal));
        Assert.True(new PartialDate(2024) < new PartialDate(2024, 1));
    }
}
