using Musubi.Foundation;

namespace Musubi.WebKit;

/// <summary>What a colour means; never the only sign of it.</summary>
[Worded]
public enum Tone
{
    /// <summary>Nothing to add.</summary>
    Neutral,

    /// <summary>Belongs to the programme.</summary>
    Accent,

    /// <summary>Good to know.</summary>
    Info,

    /// <summary>Done, in order.</summary>
    Success,

    /// <summary>Needs care soon.</summary>
    Warning,

    /// <summary>Wrong or late.</summary>
    Error,
}

/// <summary>The class that gives a tone to an element.</summary>
public static class ToneClass
{
    /// <summary>"m-tone-success" and so on.</summary>
    public static string Css(this Tone tone) => tone switch
    {
        Tone.Accent => "m-tone-accent",
        Tone.Info => "m-tone-info",
        Tone.Success => "m-tone-success",
        Tone.Warning => "m-tone-warning",
        Tone.Error => "m-tone-error",
        _ => "m-tone-neutral",
    };
}
