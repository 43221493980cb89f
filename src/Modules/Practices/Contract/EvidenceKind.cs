using Musubi.Foundation;

namespace Musubi.Practices;

/// <summary>What a piece of evidence is.</summary>
[Worded]
public enum EvidenceKind
{
    /// <summary>A report of those who did it.</summary>
    Report = 1,

    /// <summary>Measured values.</summary>
    Measurement = 2,

    /// <summary>An indicator with its readings.</summary>
    Indicator = 3,

    /// <summary>An evaluation by others.</summary>
    Evaluation = 4,

    /// <summary>A publication.</summary>
    Publication = 5,
}
