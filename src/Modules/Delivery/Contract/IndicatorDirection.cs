using Musubi.Foundation;

namespace Musubi.Delivery;

/// <summary>Which way an indicator gets better.</summary>
[Worded]
public enum IndicatorDirection
{
    /// <summary>A larger value is better.</summary>
    MoreIsBetter = 1,

    /// <summary>A smaller value is better.</summary>
    LessIsBetter = 2,
}
