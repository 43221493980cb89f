using Musubi.Foundation;

namespace Musubi.Catalogue;

/// <summary>How far a solution is.</summary>
[Worded]
public enum Maturity
{
    /// <summary>Thought out, not built.</summary>
    Idea = 1,

    /// <summary>Built, and shown to work under its makers' eyes.</summary>
    Prototype = 2,

    /// <summary>Tried in one place under real conditions.</summary>
    Pilot = 3,

    /// <summary>Somebody relies on it every day.</summary>
    InUse = 4,
}
