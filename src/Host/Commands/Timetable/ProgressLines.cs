using Musubi.Timetabling;

namespace Musubi.Host.Commands.Timetable;

/// <summary>A line on standard error for what is known so far, at most ten a second, and always the last.</summary>
internal sealed class ProgressLines : IProgress<TimetableProgress>
{
    private static readonly TimeSpan Apart = TimeSpan.FromMilliseconds(100);
    private readonly Lock door = new();
    private TimetableProgress? waiting;
    private TimeSpan? last;

    public void Report(TimetableProgress value)
    {
        lock (door)
        {
            waiting = value;
            if (last is null || value.Elapsed - last >= Apart)
            {
                Print();
            }
        }
    }

    public void Finish()
    {
        lock (door)
        {
            Print();
        }
    }

    private void Print()
    {
        if (waiting is { Breaks: { } breaks } known)
        {
            Say.Error(
                "Host.Timetable.Known",
                ("seconds", decimal.Round((decimal)known.Elapsed.TotalSeconds, 1)),
                ("breaks", breaks),
                ("bound", known.Bound),
                ("value", known.Value),
                ("moved", known.Moved));
            last = known.Elapsed;
        }

        waiting = null;
    }
}
