using System.ComponentModel.DataAnnotations;

namespace Musubi.WebKit;

/// <summary>What a translator sends: translations into one language, and nothing else of the thing.</summary>
public sealed class TranslationInput
{
    /// <summary>The version of the thing that the translator saw.</summary>
    public int Version { get; set; }

    /// <summary>Why something is changed, for the history.</summary>
    [StringLength(500)]
    public string? Why { get; set; }

    /// <summary>The texts.</summary>
    public List<TranslationRow> Rows { get; set; } = [];
}

/// <summary>One translation as it was typed.</summary>
public sealed class TranslationRow
{
    /// <summary>Which text of the form.</summary>
    public string? Path { get; set; }

    /// <summary>Fingerprint of the original that the translator saw.</summary>
    public string? Seen { get; set; }

    /// <summary>Digest of the translation that stood there: who did not touch it takes what others wrote meanwhile.</summary>
    public string? Had { get; set; }

    /// <summary>What was typed; blank takes the translation away.</summary>
    public string? Text { get; set; }

    /// <summary>True: the translation was read and fits the original as it stands.</summary>
    public bool Fits { get; set; }

    /// <summary>True when the translator left the field as it was.</summary>
    internal bool IsUntouched => TranslationLine.Digest(Text) == (Had ?? string.Empty);

    /// <summary>The sealed proposal of a service that was put into the field.</summary>
    public string? Proposal { get; set; }
}
