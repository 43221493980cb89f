namespace Musubi.Programmes;

/// <summary>What a reader is asked before something becomes public, is put away or taken into use again.</summary>
/// <param name="Title">The question.</param>
/// <param name="Lead">What it means.</param>
/// <param name="SubmitKey">Word key of the button.</param>
/// <param name="CancelHref">Where one came from.</param>
/// <param name="To">What the form sends: true to do it, false to undo it.</param>
/// <param name="TakesAway">True when something disappears for others.</param>
public sealed record Question(string Title, string Lead, string SubmitKey, string CancelHref, bool To, bool TakesAway)
{
    /// <summary>What it touches, a line each.</summary>
    public IReadOnlyList<string> Points { get; init; } = [];
}
