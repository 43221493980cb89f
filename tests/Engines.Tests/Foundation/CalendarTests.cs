using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Musubi.Foundation;
using NodaTime;
using NodaTime.Text;

namespace Musubi.Engines.Tests.Foundation;

public sealed class CalendarTests
{
    [Theory]
    [InlineData("2026-03-31T14:59:59Z", 2025)]
    [InlineData("2026-03-31T15:00:00Z", 2026)] // midnight in Tokyo
    [InlineData("2027-03-31T14:59:59.999999Z", 2026)]
    [InlineData("2027-03-31T15:00:00Z", 2027)]
    public void Of_InstantsEitherSideOfTokyoMidnight_FollowTheLocalDate(string instant, int expected)
    {
        Assert.Equal(expected, FiscalCalendar.Japan.YearOf(At(instant)).Name);
    }

    [Theory]
    [InlineData("2026-12-31T22:59:59Z", 2026)]
    [InlineData("2026-12-31T23:00:00Z", 2027)] // midnight in Berlin
    public void Of_InstantsEitherSideOfBerlinMidnight_FollowTheLocalDate(string instant, int expected)
    {
        Assert.Equal(expected, FiscalCalendar.Germany.YearOf(At(instant)).Name);
    }

    [Fact]
    public void FiscalYear_2026InJapan_BeginsAtTheInstantOfTokyoMidnight()
    {
        var year = new FiscalYear(2026, FiscalCalendar.Japan);

        Assert.Equal(At("2026-03-31T15:00:00Z"), year.StartsAt);
        Assert.Equal(At("2027-03-31T15:00:00Z"), year.EndsAt);
        Assert.Equal("2026-04-01/2027-03-31", year.Period.Stored);
        Assert.Equal(366, new FiscalYear(2027, FiscalCalendar.Japan).Period.Days); // February 2028
    }

    [Theory]
    [InlineData(2026, "2026年度", "2026/27", "令和8年度")]
    [InlineData(2019, "2019年度", "2019/20", "令和元年度")]
    [InlineData(2018, "2018年度", "2018/19", "平成30年度")]
    [InlineData(1989, "1989年度", "1989/90", "平成元年度")]
    [InlineData(1988, "1988年度", "1988/89", "昭和63年度")]
    [InlineData(1999, "1999年度", "1999/00", "平成11年度")]
    public void FiscalYear_OfJapan_HasItsNames(int name, string japanese, string german, string era)
    {
        var year = new FiscalYear(name, FiscalCalendar.Japan);

        Assert.Equal(japanese, year.ShownIn(Language.Japanese));
        Assert.Equal(german, year.ShownIn(Language.German));
        Assert.Equal(era, year.ShownByEra());
    }

    [Fact]
    public void FiscalYear_OfACalendarYear_IsShownAsTheYear()
    {
        Assert.Equal("2026", new FiscalYear(2026, FiscalCalendar.Germany).ShownIn(Language.English));
    }

    [Fact]
    public void FiscalYear_OfTwoCalendars_DoesNotCompare()
    {
        var japan = new FiscalYear(2026, FiscalCalendar.Japan);

        Assert.Throws<InvalidOperationException>(() => japan.CompareTo(new FiscalYear(2026, FiscalCalendar.Germany)));
        Assert.True(japan.CompareTo(japan.Plus(1)) < 0);
    }

    [Fact]
    public void FiscalYear_AnyInstant_LiesWithinItsYear()
    {
        var questions = from seconds in Gen.Choose(0, int.MaxValue)
                        from month in Gen.Choose(1, 12)
                        from zone in Gen.Elements(Zones.Tokyo, Zones.Berlin, DateTimeZoneProviders.Tzdb["America/Sao_Paulo"])
                        select (Instant: Instant.FromUnixTimeSeconds(seconds), Calendar: new FiscalCalendar(month, zone));

        Prop.ForAll(questions.ToArbitrary(), question =>
        {
            var year = question.Calendar.YearOf(question.Instant);
            return year.StartsAt <= question.Instant && question.Instant < year.EndsAt && year.EndsAt == year.Plus(1).StartsAt;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Fact]
    public void FiscalYear_Json_ReadsBack()
    {
        var year = new FiscalYear(2026, FiscalCalendar.Japan);
        var json = JsonSerializer.Serialize(year, JsonSerializerOptions.Web);

        Assert.Equal("""{"name":2026,"calendar":{"firstMonth":4,"zone":"Asia/Tokyo"}}""", json);
        Assert.Equal(year, JsonSerializer.Deserialize<FiscalYear>(json, JsonSerializerOptions.Web));
    }

    [Theory]
    [InlineData(0, "Asia/Tokyo", "foundation.calendar.month")]
    [InlineData(13, "Asia/Tokyo", "foundation.calendar.month")]
    [InlineData(4, "Tokyo", "foundation.zone.unknown")]
    [InlineData(4, "UTC+9", "foundation.zone.unknown")]
    [InlineData(4, null, "foundation.zone.unknown")]
    public void TryCreate_Wrong_IsRefusedWithItsReason(int month, string? zone, string code)
    {
        Assert.False(FiscalCalendar.TryCreate(month, zone).Succeeded(out _, out var problem));
        Assert.Equal(code, problem.Code);
    }

    [Theory]
    [InlineData("2026-03-31", "令和8年3月31日")]
    [InlineData("2019-05-01", "令和元年5月1日")]
    [InlineData("2019-04-30", "平成31年4月30日")]
    [InlineData("1989-01-08", "平成元年1月8日")]
    [InlineData("1989-01-07", "昭和64年1月7日")]
    [InlineData("1926-12-25", "昭和元年12月25日")]
    [InlineData("1912-07-30", "大正元年7月30日")]
    [InlineData("1889-04-01", "明治22年4月1日")]
    [InlineData("1872-12-31", null)]
    public void JapaneseEra_DaysOnBothSidesOfAChange_HaveTheirEra(string day, string? shown)
    {
        Assert.Equal(shown, JapaneseEra.Show(LocalDatePattern.Iso.Parse(day).Value));
    }

    private static Instant At(string instant) => InstantPattern.ExtendedIso.Parse(instant).Value;
}
