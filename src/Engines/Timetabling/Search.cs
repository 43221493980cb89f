namespace Musubi.Timetabling;

/// <summary>Which searches run, on how many threads.</summary>
internal static class Search
{
    // Beyond this the clauses would not fit: about as many as a gigabyte holds.
    public const long MostClauses = 12_000_000;

    public static void Run(Frame frame, Race race, SolveOptions options)
    {
        var isSmall = Clauses.Size(frame) <= MostClauses;
        var hasGoals = Enumerable.Range(0, frame.Meetings).Any(meeting => !frame.IsRequired[meeting]) || frame.MovesCost;
        List<Action> runs = [];
        if (!hasGoals)
        {
            race.OnlyBreaksAreLeft();
        }

        if (!isSmall)
        {
            for (var thread = 0; thread < options.Threads; thread++)
            {
                var seed = options.Seed + thread;
                runs.Add(() => new Improver(frame, race, seed).Run(isExactToo: false));
            }
        }
        else if (options.Threads == 1)
        {
            runs.Add(() => new Prover(frame, race, new Annealing(frame, new Dice(options.Seed)), options.Seed).Run());
        }
        else
        {
            runs.Add(() => new Prover(frame, race, null, options.Seed).Run());
            for (var thread = 1; thread < options.Threads; thread++)
            {
                var seed = options.Seed + thread;
                runs.Add(() => new Improver(frame, race, seed).Run(isExactToo: !hasGoals));
            }
        }

        RunAll(runs, race);
    }

    private static void RunAll(List<Action> runs, Race race)
    {
        List<System.Runtime.ExceptionServices.ExceptionDispatchInfo> faults = [];
        var threads = runs.Skip(1).Select(run => new Thread(() => Guarded(run), maxStackSize: 16 << 20) { IsBackground = true }).ToList();
        threads.ForEach(thread => thread.Start());
        Guarded(runs[0]);
        threads.ForEach(thread => thread.Join());
        faults.FirstOrDefault()?.Throw();

        // A mistake of ours in one search ends the others and is told to the caller.
        void Guarded(Action run)
        {
            try
            {
                run();
            }
            catch (Exception exception)
            {
                lock (faults)
                {
                    faults.Add(System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(exception));
                }

                race.End();
            }
        }
    }
}
