using System.Collections.Concurrent;

namespace Musubi.LanguageMatching;

/// <summary>Indexes of texts that are stored elsewhere, kept until something is saved there; then only what changed is read again. Many threads may ask at once.</summary>
/// <typeparam name="TKey">Of what an index is: a programme.</typeparam>
/// <param name="most">So many are kept; with one more all are let go and read anew.</param>
public sealed class KeptIndexes<TKey>(int most)
    where TKey : notnull
{
    private static readonly OfferIndex Empty = new LanguageMatcher().Index([]);

    private readonly ConcurrentDictionary<TKey, Kept> kept = new();

    /// <summary>The index as it was kept, when nothing was saved since; null: <see cref="FollowAsync"/>.</summary>
    /// <param name="key">Which one.</param>
    /// <param name="stamp">Equal as long as nothing was saved.</param>
    public OfferIndex? Find(TKey key, object stamp) => kept.TryGetValue(key, out var known) && known.Stamp.Equals(stamp) ? known.Index : null;

    /// <summary>Takes in what was saved since.</summary>
    /// <param name="key">Which one.</param>
    /// <param name="stamp">What <see cref="Find"/> is asked with from now on.</param>
    /// <param name="versions">All texts that belong into it, by id, with a number that changes when the text does.</param>
    /// <param name="read">Reads the texts of these ids; one that is not found is left out.</param>
    public async Task<OfferIndex> FollowAsync(TKey key, object stamp, IReadOnlyDictionary<string, int> versions, Func<IReadOnlyList<string>, Task<IReadOnlyList<MatchText>>> read)
    {
        // What another thread keeps meanwhile changes nothing here: this begins from what it saw.
        var before = kept.GetValueOrDefault(key) ?? new(stamp, new Dictionary<string, int>(), Empty);
        var changed = versions.Where(one => !before.Versions.TryGetValue(one.Key, out var version) || version != one.Value).Select(one => one.Key).ToList();
        var index = before.Index.With(changed.Count == 0 ? [] : await read(changed), before.Versions.Keys.Where(id => !versions.ContainsKey(id)));
        if (kept.Count >= most && !kept.ContainsKey(key))
        {
            kept.Clear();
        }

        kept[key] = new(stamp, versions, index);
        return index;
    }

    private sealed record Kept(object Stamp, IReadOnlyDictionary<string, int> Versions, OfferIndex Index);
}
