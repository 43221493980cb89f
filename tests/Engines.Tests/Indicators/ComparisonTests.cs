using Musubi.Indicators;

namespace Musubi.Engines.Tests.Indicators;

public sealed class ComparisonTests
{
    [Fact]
    public void Of_LessIsBetterAndHalfTheWayDone_ReckonsChangeDistanceAndWay()
    {
        var series = new Series(Direction.LessIsBetter, [new(Year(2026), 1400m), new(Year(2025), 1500m)]) { Baseline = new(Year(2024), 1600m), Target = new(1200m) };

        var outcome = Comparison.Of(series);

        Assert.Equal((1400m, -200m, -0.125m, Course.Better), (outcome.Latest!.Value, outcome.Change!.Value, outcome.ChangeShare!.Value, outcome.Course!.Value));
        Assert.Equal((200m, 0.5m, false), (outcome.Distance!.Value, outcome.Done!.Value, outcome.IsReached!.Value));
        Assert.Equal(
            [new(StepKind.Change, 1400m, 1600m, -200m), new(StepKind.ChangeShare, -200m, 1600m, -0.125m), new(StepKind.Distance, 1400m, 1200m, 200m), new Step(StepKind.Done, -200m, -400m, 0.5m)],
            outcome.Steps);
    }

    [Fact]
    public void Of_MoreIsBetterAndBeyondTheTarget_IsReachedWithNothingMissing()
    {
        var outcome = Comparison.Of(new(Direction.MoreIsBetter, [new(Year(2025), 62.5m)]) { Baseline = new(Year(2024), 50m), Target = new(60m) });

        Assert.Equal((0m, true, 1.25m, Course.Better), (outcome.Distance!.Value, outcome.IsReached!.Value, outcome.Done!.Value, outcome.Course!.Value));
    }

    [Fact]
    public void Of_AwayFromTheTarget_SaysWorseAndALessThanNothingOfTheWay()
    {
        var outcome = Comparison.Of(new(Direction.MoreIsBetter, [new(Year(2025), 40m)]) { Baseline = new(Year(2024), 50m), Target = new(60m) });

        Assert.Equal((20m, -1m, Course.Worse), (outcome.Distance!.Value, outcome.Done!.Value, outcome.Course!.Value));
    }

    [Fact]
    public void Of_BaselineOfZero_HasAChangeAndNoShare()
    {
        var outcome = Comparison.Of(new(Direction.MoreIsBetter, [new(Year(2025), 3m)]) { Baseline = new(Year(2024), 0m) });

        Assert.Equal(3m, outcome.Change);
        Assert.Null(outcome.ChangeShare);
        Assert.Null(outcome.Distance);
        Assert.Null(outcome.Done);
    }

    [Fact]
    public void Of_TargetEqualToTheBaseline_HasNoWayToDivideBy()
    {
        var outcome = Comparison.Of(new(Direction.LessIsBetter, [new(Year(2025), 5m)]) { Baseline = new(Year(2024), 5m), Target = new(5m) });

        Assert.Null(outcome.Done);
        Assert.Equal((Course.Same, true), (outcome.Course!.Value, outcome.IsReached!.Value));
    }

    [Fact]
    public void Of_NegativeBaseline_SharesItsSize()
    {
        var outcome = Comparison.Of(new(Direction.MoreIsBetter, [new(Year(2025), -5m)]) { Baseline = new(Year(2024), -20m) });

        Assert.Equal((15m, 0.75m, Course.Better), (outcome.Change!.Value, outcome.ChangeShare!.Value, outcome.Course!.Value));
    }

    [Fact]
    public void Of_NoReading_KnowsNothing()
    {
        var outcome = Comparison.Of(new(Direction.MoreIsBetter, []) { Baseline = new(Year(2024), 1m), Target = new(2m) });

        Assert.Equal(new Outcome(Latest: null).Steps, outcome.Steps);
        Assert.Null(outcome.Change);
        Assert.Null(outcome.IsReached);
    }

    [Fact]
    public void Latest_TwoThatEndOnOneDay_IsTheShorterOne()
    {
        var december = new Period(new(2025, 12, 1), new(2025, 12, 31));

        var latest = new Series(Direction.MoreIsBetter, [new(december, 2m), new(Year(2025), 1m)]).Latest;

        Assert.Equal(2m, latest!.Value);
    }

    [Fact]
    public void Find_PeriodsThatTouchOrShareADay_FindsTheEarliestThatSharesOne()
    {
        Assert.Null(Overlaps.Find(Year(2025), [Year(2024), Year(2026)]));
        Assert.Equal(Year(2024), Overlaps.Find(new(new(2024, 12, 31), new(2025, 1, 1)), [Year(2025), Year(2024)]));
    }

    private static Period Year(int year) => new(new(year, 1, 1), new(year, 12, 31));
}
