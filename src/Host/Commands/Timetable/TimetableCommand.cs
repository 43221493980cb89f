using System.CommandLine;
using System.Diagnostics;
using Musubi.Host.Serving;
using Musubi.Timetabling;

namespace Musubi.Host.Commands.Timetable;

/// <summary><c>musubi timetable QUESTION.json</c>: the best timetable for a file of meetings, with its proof.</summary>
internal static class TimetableCommand
{
    private const int MostThreads = 64;
    private const double LongestSearch = 86_400;

    public static Command Create()
    {
        var question = new Argument<FileInfo>("QUESTION.json") { Description = Say.Text("Host.Timetable.Question") };
        var seconds = new Option<double>("--seconds") { Description = Say.Text("Host.Timetable.Seconds"), DefaultValueFactory = _ => 30 };
        var threads = new Option<int>("--threads") { Description = Say.Text("Host.Timetable.Threads"), DefaultValueFactory = _ => 2 };
        var seed = new Option<int>("--seed") { Description = Say.Text("Host.Timetable.Seed"), DefaultValueFactory = _ => 1 };
        var file = new Option<FileInfo?>("--out") { Description = Say.Text("Host.Timetable.Out"), HelpName = "ANSWER.json" };
        var progress = new Option<bool>("--progress") { Description = Say.Text("Host.Timetable.Progress") };
        var command = new Command("timetable", $"{Say.Text("Host.Timetable.Command")}\n\n{TimetableExample.Question}\n\n{TimetableExample.Answer}")
        {
            question, seconds, threads, seed, file, progress,
        };
        command.SetAction((parsed, cancel) => Faults.ToldAsync(async () =>
        {
            var clock = Stopwatch.StartNew();
            if (!IsFine(parsed.GetValue(seconds) is > 0 and <= LongestSearch, "Host.Timetable.SecondsRange")
                || !IsFine(parsed.GetValue(threads) is > 0 and <= MostThreads, "Host.Timetable.ThreadsRange")
                || await TimetableFiles.ReadAsync(parsed.GetRequiredValue(question)) is not { } asked)
            {
                return ExitCode.InputWrong;
            }

            var options = new SolveOptions
            {
                Limit = TimeSpan.FromSeconds(parsed.GetValue(seconds)),
                Threads = parsed.GetValue(threads),
                Seed = parsed.GetValue(seed),
                Elapsed = () => clock.Elapsed,
            };
            var lines = parsed.GetValue(progress) || !Console.IsErrorRedirected ? new ProgressLines() : null;
            var answer = TimetableSolver.Solve(asked, options, lines, cancel);
            lines?.Finish();

            // Cancelling ends the search, not the writing of what was found.
            await TimetableFiles.WriteAsync(AnswerJson.Write(answer), parsed.GetValue(file), CancellationToken.None);
            return answer.Status switch
            {
                TimetableStatus.Infeasible => ExitCode.NoSolution,
                TimetableStatus.Unknown => ExitCode.TimeIsUp,
                _ => ExitCode.Done,
            };
        }));
        return command;
    }

    private static bool IsFine(bool isInRange, string key)
    {
        if (!isInRange)
        {
            Say.Error(key);
        }

        return isInRange;
    }
}
