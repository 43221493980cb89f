using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Persistence.Audit;

namespace Musubi.Directory.Features.Describing;

/// <summary>Somebody else saved first: what stands there now beside what the reader typed, and who saved it when and why.</summary>
/// <param name="Version">The version to send with the form next time, now that its reader has seen theirs.</param>
/// <param name="Differences">What differs; before is theirs, after is what the reader typed.</param>
/// <param name="Since">What was saved since the reader opened the form, newest first.</param>
internal sealed record Clash(int Version, IReadOnlyList<Difference> Differences, IReadOnlyList<HistoryEntry> Since)
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
        return new(conflict.Version, conflict.Theirs is { } theirs ? await compare(theirs) : [], conflict.Since);
    }
}

internal static class Clashes
{
    /// <summary>True when the save was refused because somebody else saved meanwhile.</summary>
    public static bool IsClash(this Problem problem) => problem.Code == "persistence.changed-meanwhile";
}
