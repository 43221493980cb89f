using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Musubi.Engines.Tests.Foundation;

public sealed class PeriodTests
{
    private static readonly LocalDate Day0 = new(2024, 1, 1);

    private static readonly Gen<Period> AnyPeriod =
        from first in Gen.Choose(-400, 400)
        from length in Gen.Choose(0, 400)
        select new Period(Day0.PlusDays(first), Day0.PlusDays(first + length));

    [Fact]
    public void Period_OneDay_HasOneDay()
    {
        Assert.Equal(1, new Period(Day0, Day0).Days);
    }

    [Fact]
    public void TryCreate_LastDayBeforeFirst_IsRefused()
    {
        Assert.False(Period.TryCreate(Day0, Day0.PlusDays(-1)).Succeeded(out _, out var problem));
        Assert.Equal("foundation.period.order", problem.Code);
        Assert.Throws<ArgumentException>(() => new Period(Day0, Day0.PlusDays(-1)));
    }

    [Fact]
    public void Contains_FirstAndLastDay_AreIn()
    {
        var period = Period.Parse("2026-04-01/2027-03-31");

        Assert.True(period.Contains(new LocalDate(2026, 4, 1)));
        Assert.True(period.Contains(new LocalDate(2027, 3, 31)));
        Assert.False(period.Contains(new LocalDate(2027, 4, 1)));
        Assert.Equal(365, period.Days);
    }

    [Theory]
    [InlineData("2024-05-20/2024-05-19", "foundation.period.order")]
    [InlineData("2024-05-20", "foundation.period.malformed")]
    [InlineData("2024-05/2024-06", "foundation.period.malformed")]
    [InlineData(null, "foundation.period.malformed")]
    public void Check_Wrong_IsRefusedWithItsReason(string? typed, string code)
    {
        Assert.False(Period.Check(typed).Succeeded(out _, out var problem));
        Assert.Equal(code, problem.Code);
    }

    [Fact]
    public void Overlaps_AnyTwo_MeansADayInCommon()
    {
        Prop.ForAll(AnyPeriod.ToArbitrary(), AnyPeriod.ToArbitrary(), (one, other) =>
        {
            var common = Days(one).Intersect(Days(other)).ToArray();
            return one.Overlaps(other) == (common.Length > 0)
                && other.Overlaps(one) == one.Overlaps(other)
                && (one.Intersect(other)?.Days ?? 0) == common.Length
                && one.Contains(other) == (common.Length == other.Days);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Stored_AnyPeriod_ReadsBack()
    {
        Prop.ForAll(AnyPeriod.ToArbitrary(), period =>
            period == Period.Parse(period.Stored)
            && period == JsonSerializer.Deserialize<Period>(JsonSerializer.Serialize(period))).QuickCheckThrowOnFailure();
    }

    private static IEnumerable<LocalDate> Days(Period period) => Enumerable.Range(0, period.Days).Select(period.FirstDay.PlusDays);
}
