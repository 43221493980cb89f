namespace Musubi.Timetabling;

/// <summary>Finds the best timetable and proves that there is no better one, or says what cannot hold together.</summary>
public static class TimetableSolver
{
    /// <summary>Searches until the best timetable is proved, time is up or the caller cancels; never throws for the latter two.</summary>
    /// <param name="question">What to place; valid.</param>
    /// <param name="options">Time, threads, seed.</param>
    /// <param name="progress">Told of every better timetable and every better bound, from the threads that search.</param>
    /// <param name="cancel">Ends the search; the best so far is the answer.</param>
    public static TimetableAnswer Solve(TimetableQuestion question, SolveOptions options, IProgress<TimetableProgress>? progress = null, CancellationToken cancel = default)
    {
        var frame = new Frame(question);
        var race = new Race(frame, options, progress, cancel);
        var floor = Floor.Of(frame);
        if (floor.Contains(Floor.Impossible))
        {
            race.Refute();
        }
        else
        {
            race.Raise(floor.Sum());
            Search.Run(frame, race, options);
        }

        return Reply.Of(frame, race, options.Seed, race.IsImpossible ? new Explanation(question, race, options).Find(floor) : []);
    }
}
