using Musubi.Foundation;

namespace Musubi.Persistence.Transfer;

/// <summary>What is to be imported, and how.</summary>
/// <param name="File">The file's bytes.</param>
/// <param name="Name">The file's name, recorded as the reason.</param>
/// <param name="By">Who imports.</param>
public sealed record ImportOrder(ReadOnlyMemory<byte> File, string Name, Actor By)
{
    /// <summary>The largest file taken, in bytes.</summary>
    public const int Largest = 20 * 1024 * 1024;

    /// <summary>True: say what would be done, and write nothing.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>The reason that who imports gives; recorded behind the file's name.</summary>
    public string? Why { get; init; }

    /// <summary>What who imports was shown before they agreed; an import that would do anything else is refused.</summary>
    public IReadOnlyList<ItemChange>? Agreed { get; init; }

    /// <summary>What is put into the same transaction, so that it happens together with the import or not at all.</summary>
    public Action<MusubiDb>? Together { get; init; }

    /// <summary>Told how far it is.</summary>
    public IProgress<ImportProgress>? Progress { get; init; }
}
