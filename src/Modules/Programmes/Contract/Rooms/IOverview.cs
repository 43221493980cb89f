using Musubi.Foundation;

namespace Musubi.Programmes;

/// <summary>Shows the latest things of one kind on the overview of a programme. A module registers one for each kind that a visitor should find there.</summary>
public interface IOverview
{
    /// <summary>The view in which all of them are listed; its name heads them, its order places them.</summary>
    string Path { get; }

    /// <summary>The latest that the reader may see, latest first, in one query.</summary>
    /// <param name="programme">The programme shown.</param>
    /// <param name="key">Its key, for addresses.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="cancel">Stops reading.</param>
    Task<IReadOnlyList<OverviewLine>> ReadAsync(ProgrammeId programme, Key key, int count, CancellationToken cancel);
}

/// <summary>One thing on the overview of a programme.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Href">Its page.</param>
/// <param name="Told">What kind of thing it is, in the reader's words: "Declaration of intent, signed".</param>
/// <param name="When">When it is or was, in the reader's words; null when nobody said.</param>
/// <param name="IsIllustrative">True when it was added to complete an example.</param>
public sealed record OverviewLine(LocalizedText Name, string Href, string Told, string? When, bool IsIllustrative);
