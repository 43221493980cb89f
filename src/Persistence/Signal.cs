namespace Musubi.Persistence;

/// <summary>Wakes a waiting loop. Any number of calls before it looks count as one.</summary>
internal abstract class Signal : IDisposable
{
    private readonly SemaphoreSlim semaphore = new(0, 1);

    public void Set()
    {
        try
        {
            semaphore.Release();
        }
        catch (SemaphoreFullException)
        {
            // It is awake already.
        }
    }

    /// <summary>Waits for a call, at most <paramref name="limit"/>; false when none came.</summary>
    public Task<bool> WaitAsync(TimeSpan limit, CancellationToken cancel) => semaphore.WaitAsync(limit, cancel);

    public void Dispose() => semaphore.Dispose();
}
