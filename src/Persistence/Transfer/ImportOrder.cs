using Musubi.Foundation;

namespace Musubi.Persistence.Transfer;

/// <summary>What is to be imported, and how.</summary>
/// <param name="File">The file's bytes.</param>
/// <param name="Name">The file's name, recorded as the reason.</param>
/// <param name="By">Who imports.</param>
public sealed record ImportOrder(ReadOnlyMemory<byte> File, string Name, Actor By)
{
    /// <summary>True: say what would be done, and write nothing.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>The example that this file is: noted in the same transaction, so that it is loaded once.</summary>
    public string? Example { get; init; }

    /// <summary>Told how far it is.</summary>
    public IProgress<ImportProgress>? Progress { get; init; }
}
