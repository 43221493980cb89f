using Musubi.Foundation;

namespace Musubi.Programmes;

/// <summary>The colour by which a programme's pages are known. Never the only sign of anything.</summary>
[Worded]
public enum Accent
{
    /// <summary>Blue-violet.</summary>
    Indigo = 1,

    /// <summary>Green.</summary>
    Green = 2,

    /// <summary>Blue-green.</summary>
    Teal = 3,

    /// <summary>Orange.</summary>
    Orange = 4,

    /// <summary>Red-violet.</summary>
    Magenta = 5,
}

/// <summary>What the style sheets call an accent.</summary>
public static class AccentNames
{
    /// <summary>"indigo", "green", "teal", "orange" or "magenta".</summary>
    public static string StyleName(this Accent accent) => accent switch
    {
        Accent.Indigo => "indigo",
        Accent.Green => "green",
        Accent.Teal => "teal",
        Accent.Orange => "orange",
        Accent.Magenta => "magenta",
        _ => throw new ArgumentOutOfRangeException(nameof(accent), accent, message: null),
    };
}
