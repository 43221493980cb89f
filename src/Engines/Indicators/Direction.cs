namespace Musubi.Indicators;

/// <summary>Which way is better.</summary>
public enum Direction
{
    /// <summary>A larger value is better.</summary>
    MoreIsBetter = 1,

    /// <summary>A smaller value is better.</summary>
    LessIsBetter = 2,
}
