using Musubi.Foundation;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Modules.Tests.WebKit;

public sealed class FormatsTests
{
    [Theory]
    [InlineData("en", "29–30 October 2024", "29 October – 2 November 2024", "29 December 2024 – 2 January 2025")]
    [InlineData("de", "29.–30. Oktober 2024", "29. Oktober – 2. November 2024", "29. Dezember 2024 – 2. Januar 2025")]
    [InlineData("ja", "2024年10月29日～30日", "2024年10月29日～11月2日", "2024年12月29日～2025年1月2日")]
    public void Period_SaysWhatDiffersOnly(string language, string sameMonth, string sameYear, string otherYear)
    {
        var formats = Formats.Of(Language.Parse(language));

        Assert.Equal(sameMonth, formats.Period(new(2024, 10, 29), new LocalDate(2024, 10, 30)));
        Assert.Equal(sameYear, formats.Period(new(2024, 10, 29), new LocalDate(2024, 11, 2)));
        Assert.Equal(otherYear, formats.Period(new(2024, 12, 29), new LocalDate(2025, 1, 2)));
    }

    [Theory]
    [InlineData("en", "31 March 2026, 17:00 (Berlin, UTC+2)")]
    [InlineData("de", "31. März 2026, 17:00\u00A0Uhr (Berlin, UTC+2)")]
    [InlineData("ja", "2026年3月31日（火） 17:00（Berlin、UTC+2）")]
    public void Moment_WithZone_AlwaysPrintsTheZone(string language, string expected)
    {
        var moment = new LocalDateTime(2026, 3, 31, 17, 0).InZoneStrictly(DateTimeZoneProviders.Tzdb["Europe/Berlin"]);

        Assert.Equal(expected, Formats.Of(Language.Parse(language)).Moment(moment));
    }

    [Theory]
    [InlineData("en", "31 Mar 2026")]
    [InlineData("de", "31.03.2026")]
    [InlineData("ja", "2026/03/31")]
    public void Date_Short_FitsATable(string language, string expected) =>
        Assert.Equal(expected, Formats.Of(Language.Parse(language)).Date(new LocalDate(2026, 3, 31), DateStyle.Short));
}
