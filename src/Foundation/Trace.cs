namespace Musubi.Foundation;

/// <summary>A link upstream or downstream along the thread, to a thing of any module.</summary>
/// <param name="Kind">What it is, by the glossary's name in lower case: "issue", "agreement", "practice".</param>
/// <param name="Id">Its id; not resolved by a foreign key, because references follow the thread and never go backwards.</param>
public readonly record struct Trace(string Kind, Guid Id)
{
    /// <summary>As stored and shown to machines: "issue:0192…".</summary>
    public override string ToString() => $"{Kind}:{Id:D}";
}
