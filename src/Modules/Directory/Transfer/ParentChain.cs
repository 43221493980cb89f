namespace Musubi.Directory.Transfer;

/// <summary>Who belongs to whom when a file has been taken in: what it says goes before what the directory knows.</summary>
/// <param name="said">Parents that the file states; null: it states that there is none.</param>
internal sealed class ParentChain<TId>(IReadOnlyDictionary<TId, TId?> said)
    where TId : struct
{
    private readonly Dictionary<TId, TId?> known = [];

    /// <summary>True when an entry belongs to itself or to one below it.</summary>
    /// <param name="id">The entry.</param>
    /// <param name="lookUp">The parent that the directory knows.</param>
    public async Task<bool> IsLoopAsync(TId id, Func<TId, Task<TId?>> lookUp)
    {
        var seen = new HashSet<TId>();
        for (var above = said.GetValueOrDefault(id); above is { } next && seen.Add(next); above = await AboveAsync(next, lookUp))
        {
            if (next.Equals(id))
            {
                return true;
            }
        }

        return false;
    }

    private async Task<TId?> AboveAsync(TId id, Func<TId, Task<TId?>> lookUp)
    {
        if (said.TryGetValue(id, out var stated))
        {
            return stated;
        }

        if (!known.TryGetValue(id, out var parent))
        {
            known[id] = parent = await lookUp(id);
        }

        return parent;
    }
}
