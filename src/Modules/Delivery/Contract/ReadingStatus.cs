using Musubi.Foundation;

namespace Musubi.Delivery;

/// <summary>How a reading came about. One day has at most one reading of each status.</summary>
[Worded]
public enum ReadingStatus
{
    /// <summary>Measured.</summary>
    Measured = 1,

    /// <summary>Measured, and still to be confirmed.</summary>
    Provisional = 2,

    /// <summary>Estimated.</summary>
    Estimated = 3,
}
