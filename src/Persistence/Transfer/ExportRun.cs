using Musubi.Foundation;

namespace Musubi.Persistence.Transfer;

/// <summary>One export under way.</summary>
/// <param name="key">The programme's key.</param>
public sealed class ExportRun(Key key)
{
    /// <summary>The programme's key.</summary>
    public Key Key { get; } = key;

    /// <summary>The programme; stated by its section, null when there is none for this actor.</summary>
    public ProgrammeId? Programme { get; set; }

    /// <summary>True when the programme is public.</summary>
    public bool IsPublished { get; set; }

    /// <summary>What keys things have.</summary>
    public FileKeys Keys { get; } = new();
}
