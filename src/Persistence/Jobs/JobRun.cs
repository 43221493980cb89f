using Musubi.Foundation;
using Musubi.Persistence.Conventions;

namespace Musubi.Persistence.Jobs;

/// <summary>A job's own view of its run.</summary>
public sealed class JobRun
{
    private readonly Lock gate = new();
    private (int Percent, Saying? Doing, string? Kept) present;
    private bool isChanged;

    internal JobRun(JobId id, int count, Actor by, ProgrammeId? programme, string? kept)
    {
        (Id, Try, By, Programme) = (id, count, by, programme);
        present.Kept = kept;
    }

    /// <summary>The job.</summary>
    public JobId Id { get; }

    /// <summary>Counts the tries from 1.</summary>
    public int Try { get; }

    /// <summary>Who started it, with the roles they held then: the name under which its writes are recorded.</summary>
    public Actor By { get; }

    /// <summary>The programme for which it works.</summary>
    public ProgrammeId? Programme { get; }

    /// <summary>Tells how far it is. Costs nothing: it is written down at most twice a second.</summary>
    /// <param name="share">From 0 to 1.</param>
    /// <param name="word">Key of the word that says what it is doing.</param>
    /// <param name="facts">The word's placeholders: numbers and texts.</param>
    public void Report(double share, string word, params (string Name, object? Value)[] facts)
    {
        lock (gate)
        {
            present = ((int)(Math.Clamp(share, 0, 1) * 100), Saying.Of(word, facts), present.Kept);
            isChanged = true;
        }
    }

    /// <summary>Keeps where it is, so that it can go on from there when it is taken up again.</summary>
    public void Keep<T>(T state)
        where T : class
    {
        lock (gate)
        {
            present.Kept = StoredJson.Write(state);
            isChanged = true;
        }
    }

    /// <summary>What an earlier try kept; null when there is nothing.</summary>
    public T? Kept<T>()
        where T : class
    {
        lock (gate)
        {
            return present.Kept is { } kept ? StoredJson.Read<T>(kept) : null;
        }
    }

    /// <summary>What has changed since the last call; null when nothing has.</summary>
    internal (int Percent, Saying? Doing, string? Kept)? TakeChange()
    {
        lock (gate)
        {
            var change = isChanged ? present : default((int, Saying?, string?)?);
            isChanged = false;
            return change;
        }
    }
}
