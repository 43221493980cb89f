namespace Musubi.Matching;

/// <summary>Kinds of traces of this module.</summary>
public static class MatchingTraces
{
    /// <summary>A match.</summary>
    public const string Match = "match";
}
