using Musubi.Timetabling;

namespace Musubi.Engines.Tests.Timetabling;

/// <summary>The proofs are true: small questions, every timetable tried.</summary>
public sealed class ExhaustionTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    public void Solve_SmallQuestions_AgreesWithTryingEverything(int batch, int threads)
    {
        const int Batch = 1000;

        for (var seed = batch * Batch; seed < (batch + 1) * Batch; seed++)
        {
            var question = Questions.Small(seed);

            var answer = Solving.Run(question, threads);

            Checker.Check(question, answer);
            (long Value, int Moved, int Breaks)? found = answer.Status switch
            {
                TimetableStatus.Optimal => (answer.Value, question.Keep?.Weight == 0 ? 0 : answer.Moved, answer.Breaks),
                TimetableStatus.Infeasible => null,
                _ => throw new InvalidOperationException($"Question {seed} was not decided."),
            };
            var expected = new Exhaustion(question).Run();
            Assert.True(expected == found, $"Question {seed}: {found} instead of {expected}");
            Assert.Equal(expected is null, answer.Conflict.Count > 0);
        }
    }
}
