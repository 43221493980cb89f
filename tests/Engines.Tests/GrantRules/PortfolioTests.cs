using Musubi.GrantRules;
using static Musubi.Engines.Tests.GrantRules.GivenPortfolio;

namespace Musubi.Engines.Tests.GrantRules;

public sealed class PortfolioTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Solve_ThousandsOfSmallQuestions_AnswersAsTryingEveryChoice(int part)
    {
        var impossible = 0;
        for (var seed = part; seed < 4000; seed += 4)
        {
            var question = Small(seed);
            var expected = TryAll(question);

            var answer = PortfolioSolver.Solve(question);

            Assert.True(expected is null ? answer.Best is null : answer.Best is not null && expected.SequenceEqual(answer.Best.Ids), $"seed {seed}: {string.Join(' ', expected ?? [])} / {string.Join(' ', answer.Best?.Ids ?? [])}");
            Assert.Equal(expected is null ? PortfolioVerdict.Impossible : PortfolioVerdict.Proved, answer.Verdict);
            impossible += expected is null ? 1 : 0;
        }

        Assert.InRange(impossible, 100, 900);
    }

    [Fact]
    public void Solve_NothingPossible_NamesConstraintsOfWhichNoneCanBeLeftOut()
    {
        foreach (var question in Enumerable.Range(0, 1000).Select(Small).Where(question => TryAll(question) is null))
        {
            var conflict = PortfolioSolver.Solve(question).Conflict;

            Assert.NotEmpty(conflict);
            Assert.Null(TryAll(Only(question, conflict)));
            Assert.All(conflict, one => Assert.NotNull(TryAll(Only(question, [.. conflict.Where(other => other != one)]))));
        }
    }

    [Fact]
    public void Solve_OneLargeInTheWay_BeatsTheRankingAndSaysWhatDiffers()
    {
        var question = Question(100, Candidate("large", 0.9m, 90), Candidate("first", 0.8m, 50), Candidate("second", 0.7m, 50), Candidate("small", 0.1m, 10));

        var answer = PortfolioSolver.Solve(question);

        Assert.Equal(["first", "second"], answer.Best!.Ids);
        Assert.Equal((1.5m, 100m, 0m), (answer.Best.Score, answer.Best.Cost, answer.Best.Free));
        Assert.Equal(["large"], answer.Ranking.Ids);
        Assert.Equal((0.9m, 90m, 10m), (answer.Ranking.Score, answer.Ranking.Cost, answer.Ranking.Free));
        Assert.Equal(["large", "small"], answer.RankingGoingOn.Ids);
        Assert.Equal(["first", "second"], answer.Gained);
        Assert.Equal(["large"], answer.Lost);
    }

    [Fact]
    public void Solve_EqualScores_TakesTheCheaperThenTheEarlierId()
    {
        var question = Question(20, Candidate("d", 0.5m, 10), Candidate("c", 0.5m, 9), Candidate("b", 0.5m, 10), Candidate("a", 0.5m, 10));

        var answer = PortfolioSolver.Solve(question);

        Assert.Equal(["c", "a"], answer.Best!.Ids);
        Assert.Equal(1m, answer.Best.Free);
    }

    [Fact]
    public void Solve_HundredAlike_IsProvedAtOnceAndInOrderOfIds()
    {
        var question = Question(50 * 20_000_000m, [.. Enumerable.Range(0, 100).Select(at => Candidate($"a{at:000}", 0.8m, 20_000_000))]);

        var answer = PortfolioSolver.Solve(question, nodeLimit: 10_000);

        Assert.Equal(PortfolioVerdict.Proved, answer.Verdict);
        Assert.Equal(Enumerable.Range(0, 50).Select(at => $"a{at:000}"), answer.Best!.Ids);
    }

    [Fact]
    public void Solve_YearWithItsOwnMoney_IsKeptApartFromTheWhole()
    {
        var question = Question(100) with
        {
            Candidates =
            [
                new() { Id = "early", Score = 0.9m, Amounts = [new(2025, 30), new(2026, 5)] },
                new() { Id = "also", Score = 0.8m, Amounts = [new(2025, 30)] },
                new() { Id = "late", Score = 0.4m, Amounts = [new(2026, 40)] },
            ],
            YearBudgets = [new(2025, 40), new(2026, 60)],
        };

        var answer = PortfolioSolver.Solve(question);

        Assert.Equal(["early", "late"], answer.Best!.Ids);
        Assert.Equal([new YearAmount(2025, 10), new YearAmount(2026, 15)], answer.Best.FreeByYear);
        Assert.Equal(["early"], answer.Ranking.Ids);
    }

    [Fact]
    public void Solve_FixedInAndOut_AreKeptAndTheirContradictionIsNamed()
    {
        var question = Question(20, Candidate("good", 0.9m, 10), Candidate("fair", 0.5m, 10), Candidate("weak", 0.1m, 10));

        var kept = PortfolioSolver.Solve(question with { MustHave = ["weak"], MustNot = ["good"] });
        var torn = PortfolioSolver.Solve(question with { MustHave = ["weak"], MustNot = ["weak"] });
        var dear = PortfolioSolver.Solve(question with { MustHave = ["weak", "good", "fair"] });

        Assert.Equal(["fair", "weak"], kept.Best!.Ids);
        Assert.Equal([PortfolioConstraintKind.MustHave, PortfolioConstraintKind.MustNot], torn.Conflict.Select(one => one.Kind));
        Assert.Equal(PortfolioVerdict.Impossible, dear.Verdict);
        Assert.Equal(4, dear.Conflict.Count);
    }

    [Fact]
    public void Solve_MoreWantedThanThereAre_NamesTheQuotaAlone()
    {
        var question = Question(100, Candidate("a", 0.9m, 10, "kobe"), Candidate("b", 0.5m, 10)) with { Quotas = [new("kobe", 2, null), new("nara", null, 1)] };

        var answer = PortfolioSolver.Solve(question);

        Assert.Equal([new PortfolioConstraint(PortfolioConstraintKind.AtLeast, "kobe", null, 2)], answer.Conflict);
    }

    [Fact]
    public void Solve_QuotasDearerThanTheBudget_AreFoundImpossibleAlsoAmongMany()
    {
        var question = Large(3, 60);

        var answer = PortfolioSolver.Solve(question with { YearBudgets = [], Quotas = [.. question.Quotas.Select(quota => new PortfolioQuota(quota.Label, question.Candidates.Count(one => one.Labels.Contains(quota.Label)) - 2, null))] });

        Assert.Equal(PortfolioVerdict.Impossible, answer.Verdict);
        Assert.Contains(answer.Conflict, one => one.Kind is PortfolioConstraintKind.Budget);
        Assert.Contains(answer.Conflict, one => one.Kind is PortfolioConstraintKind.AtLeast);
    }

    [Fact]
    public void Solve_LimitReached_SaysHonestlyHowMuchMoreIsPossible()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var question = Large(seed, 60);
            var proved = PortfolioSolver.Solve(question);

            var cut = PortfolioSolver.Solve(question, nodeLimit: 100);

            Assert.Equal(PortfolioVerdict.Proved, proved.Verdict);
            Assert.InRange(cut.Nodes, 1, 100);
            Assert.True(cut.Verdict is PortfolioVerdict.Unknown || cut.Best!.Score + cut.Gap >= proved.Best!.Score, $"seed {seed}");
            Assert.True(cut.Verdict is not PortfolioVerdict.Proved || cut.Best!.Score == proved.Best!.Score, $"seed {seed}");
        }
    }

    [Fact]
    public void Solve_SixtyOverThreeYearsWithFourQuotas_IsProvedAndTheSameEveryTime()
    {
        var question = Large(7, 60);

        var answer = PortfolioSolver.Solve(question);
        var turned = PortfolioSolver.Solve(question with { Candidates = [.. question.Candidates.Reverse()] });

        Assert.Equal(PortfolioVerdict.Proved, answer.Verdict);
        Assert.True(Keeps(question, [.. question.Candidates.Where(one => answer.Best!.Ids.Contains(one.Id))]));
        Assert.Equal(answer.Best!.Ids, turned.Best!.Ids);
    }

    [Fact]
    public void Solve_Cancelled_Stops() =>
        Assert.Throws<OperationCanceledException>(() => PortfolioSolver.Solve(Large(1, 60), cancel: new(canceled: true)));

    [Theory]
    [InlineData("a", 1.1, 1)]
    [InlineData("a", 0.5, -1)]
    [InlineData("b", 0.5, 1)]
    public void Solve_QuestionThatCannotBeMeant_IsRefused(string id, double score, double cost) =>
        Assert.Throws<ArgumentException>(() => PortfolioSolver.Solve(Question(10, Candidate(id, (decimal)score, (decimal)cost), Candidate("b", 0.5m, 1))));

    [Fact]
    public void Solve_NothingToChoose_ChoosesNothing() => Assert.Empty(PortfolioSolver.Solve(Question(10)).Best!.Ids);
}
