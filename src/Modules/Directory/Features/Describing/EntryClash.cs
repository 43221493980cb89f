using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Persistence.Audit;
using Musubi.WebKit;

namespace Musubi.Directory.Features.Describing;

/// <summary>Finds out what stands against a form when somebody else saved first.</summary>
internal static class EntryClash
{
    /// <summary>Reads what stands against the form.</summary>
    /// <param name="db">The directory.</param>
    /// <param name="entry">The entry that could not be saved.</param>
    /// <param name="seen">The version that the form carried.</param>
    /// <param name="compare">Compares what is saved with what was typed.</param>
    /// <param name="cancel">Stops reading.</param>
    public static async Task<Clash> FindAsync<T>(
        MusubiDb db, T entry, int seen, Func<T, Task<IReadOnlyList<Difference>>> compare, CancellationToken cancel)
        where T : ProgrammeContent
    {
        var conflict = await Conflicts.FindAsync(db, entry, seen, cancel);
        return new(
            conflict.Version,
            conflict.Theirs is { } theirs ? await compare(theirs) : [],
            [.. conflict.Since.Select(change => new Save(change.At, change.By, change.Why))]);
    }
}
