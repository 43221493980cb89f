using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Musubi.Foundation;
using NodaTime;
using NodaTime.Text;

namespace Musubi.Engines.Tests.Foundation;

public sealed class DeadlineTests
{
    [Fact]
    public void At_FiveInBerlin_IsMidnightInTokyo()
    {
        var deadline = Deadline.At(new LocalDateTime(2026, 3, 31, 17, 0), Zones.Berlin);

        Assert.Equal(new LocalDateTime(2026, 4, 1, 0, 0), deadline.SeenFrom(Zones.Tokyo).LocalDateTime);
        Assert.Equal("2026-03-31T17:00:00+02:00[Europe/Berlin]", deadline.Stored);
        Assert.False(deadline.IsEndOfDay);
    }

    [Theory]
    [InlineData("2026-03-31T14:59:59.999999Z", true)]
    [InlineData("2026-03-31T15:00:00Z", false)] // midnight in Tokyo
    public void EndOf_March31InTokyo_CountsTheWholeDayThere(string received, bool inTime)
    {
        var deadline = Deadline.EndOf(new LocalDate(2026, 3, 31), Zones.Tokyo);

        Assert.Equal(inTime, deadline.IsInTime(InstantPattern.ExtendedIso.Parse(received).Value));
        Assert.True(deadline.IsEndOfDay);
        Assert.Equal(new LocalDate(2026, 3, 31), deadline.Day);
        Assert.Equal(deadline, Deadline.Parse("2026-03-31[Asia/Tokyo]"));
    }

    [Fact]
    public void At_ExactlyTheInstant_IsInTime()
    {
        var deadline = Deadline.Parse("2026-03-31T17:00[Europe/Berlin]");

        Assert.True(deadline.IsInTime(deadline.Instant));
        Assert.False(deadline.IsInTime(deadline.Instant + Duration.Epsilon));
    }

    [Theory]
    [InlineData("2026-03-29T02:30[Europe/Berlin]", "2026-03-29T01:30:00Z")] // skipped: read as 03:30 summer time
    [InlineData("2026-10-25T02:30[Europe/Berlin]", "2026-10-25T01:30:00Z")] // told twice: the second
    [InlineData("2027-03-28T02:30[Europe/Berlin]", "2027-03-28T01:30:00Z")]
    [InlineData("2027-10-31T02:30[Europe/Berlin]", "2027-10-31T01:30:00Z")]
    public void At_HourSkippedOrToldTwice_IsGenerous(string typed, string instant)
    {
        Assert.Equal(InstantPattern.ExtendedIso.Parse(instant).Value, Deadline.Parse(typed).Instant);
    }

    [Fact]
    public void Stored_WithAnOffsetThatRulesNoLongerGive_KeepsInstantUntilAskedAndWallTimeAlways()
    {
        var promised = Deadline.Parse("2026-07-01T17:00:00+01:00[Europe/Berlin]");

        var now = promised.WithPresentRules(DateTimeZoneProviders.Tzdb);

        Assert.Equal("2026-07-01T17:00:00+01:00[Europe/Berlin]", promised.Stored);
        Assert.Equal(promised.Wall, now.Wall);
        Assert.Equal("2026-07-01T17:00:00+02:00[Europe/Berlin]", now.Stored);
        Assert.Equal(Duration.FromHours(-1), now.Instant - promised.Instant);
    }

    [Theory]
    [InlineData("2026-03-31T17:00", "foundation.deadline.malformed")]
    [InlineData("31.03.2026[Europe/Berlin]", "foundation.deadline.malformed")]
    [InlineData("2026-03-31T25:00[Europe/Berlin]", "foundation.deadline.malformed")]
    [InlineData("2026-03-31T17:00[Europe/Bonn]", "foundation.zone.unknown")]
    [InlineData(null, "foundation.deadline.malformed")]
    public void Check_Wrong_IsRefusedWithItsReason(string? typed, string code)
    {
        Assert.False(Deadline.Check(typed).Succeeded(out _, out var problem));
        Assert.Equal(code, problem.Code);
    }

    [Fact]
    public void Stored_AnyDeadline_ReadsBack()
    {
        var deadlines = from zone in Gen.Elements("Asia/Tokyo", "Europe/Berlin", "Asia/Kathmandu", "America/St_Johns", "UTC")
                        from minutes in Gen.Choose(0, 20 * 365 * 24 * 60)
                        from whole in Gen.Elements(true, false)
                        let wall = new LocalDateTime(2020, 1, 1, 0, 0).PlusMinutes(minutes)
                        let known = DateTimeZoneProviders.Tzdb[zone]
                        select whole ? Deadline.EndOf(wall.Date, known) : Deadline.At(wall, known);

        Prop.ForAll(deadlines.ToArbitrary(), deadline =>
            Deadline.Parse(deadline.Stored) == deadline
            && JsonSerializer.Deserialize<Deadline>(JsonSerializer.Serialize(deadline)) == deadline
            && deadline.WithPresentRules(DateTimeZoneProviders.Tzdb) == deadline).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }
}
