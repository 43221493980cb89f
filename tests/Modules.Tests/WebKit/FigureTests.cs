using Musubi.WebKit;
using NodaTime;

namespace Musubi.Modules.Tests.WebKit;

public sealed class FigureTests
{
    [Theory]
    [InlineData(0.5, 9.5, 0, 10, 2)]
    [InlineData(1150, 2135, 1000, 2200, 200)]
    [InlineData(-3, 3, -4, 4, 2)]
    [InlineData(0.011, 0.049, 0.01, 0.05, 0.01)]
    public void Scale_OfValues_BeginsAndEndsOnRoundNumbersAroundThem(double least, double most, double from, double to, double step)
    {
        var scale = new FigureScale([(decimal)least, (decimal)most]);

        Assert.Equal(((decimal)from, (decimal)to, (decimal)step), (scale.Least, scale.Most, scale.Step));
    }

    [Fact]
    public void Scale_OfOneValue_HasItInTheMiddle()
    {
        var scale = new FigureScale([100m]);

        Assert.InRange(scale.At(100m, 1000), 450, 550);
    }

    [Fact]
    public void Scale_OfAnyValues_HoldsThemAllWithFewTicks()
    {
        var random = new Random(7);
        for (var round = 0; round < 2000; round++)
        {
            var values = Enumerable.Range(0, 2 + random.Next(5)).Select(_ => decimal.Round((decimal)((random.NextDouble() - 0.4) * Math.Pow(10, random.Next(-3, 8))), 4)).ToList();

            var scale = new FigureScale(values);

            Assert.All(values, value => Assert.InRange(scale.At(value, 1000), 0, 1000));
            Assert.InRange(scale.Ticks.Count, 2, 8);
        }
    }

    [Fact]
    public void Trend_WithAValueNotReported_IsDrawnInTwoStretches()
    {
        var trend = new Trend("caption", [new("a", 1), new("b", null), new("c", 3), new("d", 4)]);

        Assert.Equal([1, 2], trend.Stretches().Select(stretch => stretch.Count));
        Assert.Equal([0, 2, 3], trend.Stretches().SelectMany(stretch => stretch).Select(point => point.At));
    }

    [Fact]
    public void Trend_WithNothingReported_HasNoScale() => Assert.Null(new Trend("caption", [new("a", null)]).Scale);

    [Fact]
    public void Gantt_OfARowThatSlipped_HasRoomForTheDayFirstAgreedAndTheNewOne()
    {
        var row = new GanttRow("row", new(2026, 1, 5), new(2026, 6, 30), GanttState.Late) { AgreedDay = new LocalDate(2026, 3, 1) };

        var gantt = new Gantt([row], today: null, "caption");

        Assert.InRange(gantt.X(row.AgreedDay.Value), Gantt.Left, gantt.X(row.LastDay));
        Assert.InRange(gantt.X(row.LastDay.PlusDays(1)), Gantt.Left, Gantt.Width);
    }
}
