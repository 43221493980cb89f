namespace Musubi.Persistence.Transfer;

/// <summary>What an import did, or would do.</summary>
/// <param name="Faults">What is wrong, in the order of the file, at most <see cref="FileFaults.Most"/>.</param>
/// <param name="FaultCount">How much is wrong in all.</param>
/// <param name="Changes">Every item that could be read, in the order of the file. With faults, nothing of it was written.</param>
/// <param name="IsWritten">True when the changes are in the database.</param>
public sealed record ImportOutcome(IReadOnlyList<FileFault> Faults, int FaultCount, IReadOnlyList<ItemChange> Changes, bool IsWritten)
{
    /// <summary>True when the file makes its programme public, or leaves it so.</summary>
    public bool IsPublic { get; init; }

    /// <summary>True when the file is right.</summary>
    public bool IsSound => FaultCount == 0;

    /// <summary>How many items are of a kind.</summary>
    public int Count(ItemChangeKind kind) => Changes.Count(change => change.Kind == kind);
}
