using Musubi.Foundation;

namespace Musubi.Practices;

/// <summary>How well the result of a practice is proved, weakest first.</summary>
[Worded]
public enum EvidenceLevel
{
    /// <summary>Said by those who did it.</summary>
    Claimed = 1,

    /// <summary>Written down so that it can be looked up.</summary>
    Documented = 2,

    /// <summary>Measured, with a baseline.</summary>
    Measured = 3,

    /// <summary>Evaluated by someone who did not do it.</summary>
    Evaluated = 4,
}
