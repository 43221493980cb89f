using System.Collections.Immutable;

namespace Musubi.LanguageMatching;

/// <summary>One thing that city cooperation speaks of: a problem, a technology, a group of people, a kind of place.</summary>
/// <remarks>A concept is never deleted and its id never changes meaning: texts and answers refer to it.</remarks>
public sealed record Concept
{
    /// <summary>Readable and stable: "demand-responsive-transport".</summary>
    public required string Id { get; init; }

    /// <summary>The table in which it stands, "mobility"; empty for a vocabulary that was read from elsewhere.</summary>
    public string Branch { get; init; } = string.Empty;

    /// <summary>Ids of what it is a kind or a part of.</summary>
    public ImmutableArray<string> Broader { get; init; } = [];

    /// <summary>Ids of what is often meant along with it, in either direction.</summary>
    public ImmutableArray<string> Related { get; init; } = [];

    /// <summary>For a problem: what helps against it.</summary>
    public ImmutableArray<Help> Addresses { get; init; } = [];

    /// <summary>What it is called in lists that others keep.</summary>
    public ImmutableArray<OutsideMatch> Matches { get; init; } = [];

    /// <summary>What it is called, by language; the preferred label first.</summary>
    public required ImmutableSortedDictionary<string, ImmutableArray<Label>> Labels { get; init; }

    /// <summary>The preferred label in a language, else in English, else the id.</summary>
    public string LabelIn(string language) =>
        Labels.TryGetValue(language, out var labels) || Labels.TryGetValue("en", out labels) ? labels[0].Text : Id;
}

/// <summary>A technology that helps against a problem.</summary>
/// <param name="Technology">Its id.</param>
/// <param name="Strength">Above 0 up to 1: how surely it helps.</param>
public sealed record Help(string Technology, double Strength);

/// <summary>A word or phrase for a concept.</summary>
/// <param name="Text">As it would stand in a text.</param>
/// <param name="IsAmbiguous">It also means something else, so it counts for little unless its neighbours speak of the same.</param>
public sealed record Label(string Text, bool IsAmbiguous);
