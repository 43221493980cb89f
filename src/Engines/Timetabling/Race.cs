namespace Musubi.Timetabling;

/// <summary>What the searches know together: the best timetable, the bound, and whether to go on.</summary>
internal sealed class Race(Frame frame, SolveOptions options, IProgress<TimetableProgress>? progress, CancellationToken cancel)
{
    private readonly Lock door = new();
    private volatile bool isOver;
    private int bound;
    private bool isLastGoal;

    public Score? Best { get; private set; }

    /// <summary>By meeting its slot in the best timetable; null before there is one. Not changed once given out.</summary>
    public int[]? Slots { get; private set; }

    public TimeSpan? FirstAnswer { get; private set; }

    public bool IsImpossible { get; private set; }

    public bool IsOptimal => isLastGoal && Best is { } best && best.Breaks <= bound;

    public int Bound => isLastGoal ? bound : 0;

    public TimeSpan Elapsed => options.Elapsed();

    public bool IsOver()
    {
        if (!isOver && (cancel.IsCancellationRequested || options.Elapsed() >= options.Limit))
        {
            isOver = true;
        }

        return isOver;
    }

    /// <summary>Takes a timetable if it keeps all rules and is better than the best.</summary>
    public bool Offer(int[] slots)
    {
        if (Score.Of(frame, slots) is not { } score)
        {
            return false;
        }

        lock (door)
        {
            if (Best is { } best && !score.IsBetterThan(best))
            {
                return false;
            }

            (Best, Slots) = (score, [.. slots]);
            FirstAnswer ??= options.Elapsed();
            Tell();
            return true;
        }
    }

    /// <summary>Value and moves of the best are proved; what is left are breaks.</summary>
    public void OnlyBreaksAreLeft()
    {
        lock (door)
        {
            isLastGoal = true;
            Tell();
        }
    }

    /// <summary>Fewer breaks than this are proved impossible.</summary>
    public void Raise(long atLeast)
    {
        lock (door)
        {
            if (atLeast > bound)
            {
                bound = (int)atLeast;
                Tell();
            }
        }
    }

    public void Refute()
    {
        IsImpossible = true;
        isOver = true;
    }

    /// <summary>Stops all searches.</summary>
    public void End() => isOver = true;

    private void Tell()
    {
        isOver |= IsOptimal;
        progress?.Report(new(options.Elapsed(), Best?.Value, Best?.Moved, Best?.Breaks, Bound));
    }
}
