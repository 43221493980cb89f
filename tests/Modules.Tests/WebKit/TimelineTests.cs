using Musubi.WebKit;
using NodaTime;

namespace Musubi.Modules.Tests.WebKit;

public sealed class TimelineTests
{
    [Theory]
    [InlineData("2024-10-29", "2024-10-30", 4)]
    [InlineData("2024-05-20", "2024-06-30", 6)]
    [InlineData("2026-01-05", "2027-03-31", 8)]
    [InlineData("2018-03-01", "2030-12-31", 12)]
    public void Ticks_OfShortAndLongTimes_AreFewAndOnTheDrawing(string first, string last, int expected)
    {
        var timeline = Of(Phase("a", first, last));

        Assert.Equal(expected, timeline.Ticks.Count);
        Assert.All(timeline.Ticks, tick => Assert.InRange(timeline.X(tick), 0, Timeline.Width));
    }

    [Fact]
    public void Phases_InAnyOrder_StandByFirstDayWithinTheScale()
    {
        var timeline = Of(Phase("second", "2026-04-01", "2026-06-30"), Phase("first", "2026-01-05", "2026-03-20"));

        Assert.Equal(["first", "second"], timeline.Phases.Select(phase => phase.Label));
        Assert.True(timeline.X(timeline.Phases[0].LastDay.PlusDays(1)) <= timeline.X(timeline.Phases[1].FirstDay));
    }

    [Fact]
    public void Today_OutsideTheScale_IsNotShown()
    {
        var phase = Phase("a", "2026-01-05", "2026-06-30");

        Assert.False(new Timeline([phase], new LocalDate(2027, 1, 1), "caption").ShowsToday);
        Assert.True(new Timeline([phase], new LocalDate(2026, 6, 30), "caption").ShowsToday);
    }

    private static Timeline Of(params TimelinePhase[] phases) => new(phases, today: null, "caption");

    private static TimelinePhase Phase(string label, string first, string last) => new(label, Day(first), Day(last));

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
