using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Persistence;

namespace Musubi.Directory.Store;

/// <summary>Finds a key that nobody has yet for an entry made by hand.</summary>
internal static class Keys
{
    /// <summary>Made from the first wording with Latin letters, numbered when it is taken; else from the kind and the id.</summary>
    /// <param name="db">Where the keys are.</param>
    /// <param name="wordings">The name in its languages; English first gives the key that most people can read.</param>
    /// <param name="noun">What the key begins with when no wording gives one.</param>
    /// <param name="keys">The keys of one kind, over the wall: a number after the key tells nobody whose it is.</param>
    /// <param name="cancel">Stops reading.</param>
    public static async Task<Key> NewAsync(
        MusubiDb db, IEnumerable<string> wordings, string noun, Func<MusubiDb, IQueryable<Key>> keys, CancellationToken cancel)
    {
        var wanted = wordings.Select(Key.Suggest).FirstOrDefault(key => key is not null)
            ?? Key.Parse($"{noun}-{Guid.CreateVersion7().ToString("N")[^8..]}");
        var stem = wanted.Stored[..Math.Min(wanted.Stored.Length, Key.MaxLength - 5)].TrimEnd('-');
        var candidates = Enumerable.Range(2, 98).Select(number => Key.Parse(stem + "-" + number.ToString(CultureInfo.InvariantCulture))).Prepend(wanted).ToList();
        var taken = await keys(db).Where(key => candidates.Contains(key)).ToListAsync(cancel);
        return candidates.Except(taken).FirstOrDefault() ?? Key.Parse($"{stem[..Math.Min(stem.Length, 60)].TrimEnd('-')}-{Guid.CreateVersion7().ToString("N")[^8..]}");
    }

    /// <summary>The wordings of a name, English first.</summary>
    public static IEnumerable<string> EnglishFirst(this LocalizedText name) => name.Wordings().Prepend(name.For(Language.English).Text);
}
