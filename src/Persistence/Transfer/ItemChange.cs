namespace Musubi.Persistence.Transfer;

/// <summary>What an import does to an item.</summary>
[Foundation.Worded]
public enum ItemChangeKind
{
    /// <summary>It is new.</summary>
    Added = 1,

    /// <summary>It says something else than the server.</summary>
    Changed,

    /// <summary>It says what the server says.</summary>
    Unchanged,

    /// <summary>People have put it away; it stays away and as it was.</summary>
    PutAway,
}

/// <summary>What an import does to an item.</summary>
/// <param name="Section">The item's section in the file.</param>
/// <param name="Label">What it is known by: its key; for a membership, who and role.</param>
/// <param name="Kind">What becomes of it.</param>
/// <param name="Fields">What differs, when it is changed.</param>
public sealed record ItemChange(string Section, string Label, ItemChangeKind Kind, IReadOnlyList<FieldChange> Fields)
{
    /// <summary>True when both say the same of the same items, field by field.</summary>
    internal static bool AreSame(IReadOnlyList<ItemChange> one, IReadOnlyList<ItemChange> other) =>
        one.Count == other.Count && one.Zip(other).All(pair =>
            (pair.First.Section, pair.First.Label, pair.First.Kind) == (pair.Second.Section, pair.Second.Label, pair.Second.Kind)
            && pair.First.Fields.SequenceEqual(pair.Second.Fields));
}

/// <summary>A value that differs, as files write it.</summary>
/// <param name="Path">Where in the item: "name.de".</param>
/// <param name="Before">On the server; null when it is not there.</param>
/// <param name="After">In the file; null when it is not there.</param>
public sealed record FieldChange(string Path, string? Before, string? After);
