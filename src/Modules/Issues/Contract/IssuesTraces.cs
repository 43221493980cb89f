namespace Musubi.Issues;

/// <summary>Kinds of traces of this module.</summary>
public static class IssuesTraces
{
    /// <summary>A hearing.</summary>
    public const string Hearing = "hearing";

    /// <summary>A local issue.</summary>
    public const string Issue = "issue";
}
