using System.Text.Json.Nodes;

namespace Musubi.Persistence.Transfer;

/// <summary>One section of programme files: what a module puts into them and takes out of them.</summary>
/// <remarks>
/// A module registers its sections; each import and each export uses sections of its own, so a section may remember what it
/// found. An import asks every section, in order, to declare, then to put, then to finish; nothing is saved in between, and nothing at
/// all when a fault was noted. An export asks, in reverse order, to gather, so that a section knows what later ones point to; then it
/// asks to write, in order.
/// </remarks>
public interface ITransferSection
{
    /// <summary>The field at the top of the file.</summary>
    string Name { get; }

    /// <summary>Key of the word by which people know the section.</summary>
    string Word { get; }

    /// <summary>Place in the file; what a section points to stands before it.</summary>
    int Order { get; }

    /// <summary>States what the keys of the section's items mean, whether they are known or new.</summary>
    Task DeclareAsync(ImportRun run, CancellationToken cancel);

    /// <summary>States the keys of the things of this section that were asked for.</summary>
    Task NameAsync(FileKeys keys, CancellationToken cancel);

    /// <summary>Reads the items and prepares to write what differs. Every fault of the section is noted.</summary>
    Task PutAsync(ImportRun run, CancellationToken cancel);

    /// <summary>Does what needs all sections; asked only when there is no fault.</summary>
    Task FinishAsync(ImportRun run, CancellationToken cancel) => Task.CompletedTask;

    /// <summary>Finds what the file will hold of this section, as far as the actor may see it, and asks for what that points to.</summary>
    Task GatherAsync(ExportRun run, CancellationToken cancel);

    /// <summary>Writes what was gathered; null when there is nothing.</summary>
    JsonNode? Write(ExportRun run, FileTranslators translators);
}
