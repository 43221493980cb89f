using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Matching.Model;

namespace Musubi.Matching;

/// <summary>Organisations that a programme keeps apart today: asked by everything that brings two together.</summary>
public sealed class ApartToday
{
    private readonly HashSet<(OrganisationId First, OrganisationId Second)> pairs;

    // Each pair in the order in which it is kept.
    internal ApartToday(HashSet<(OrganisationId First, OrganisationId Second)> pairs) => this.pairs = pairs;

    /// <summary>True when the two must not be brought together.</summary>
    public bool Hold(OrganisationId one, OrganisationId other) => pairs.Contains(KeptApart.Sorted(one, other));

    /// <summary>Why the two are not brought together; null when they may be. Says nothing of the ground, which is confidential.</summary>
    public Problem? Refusal(OrganisationId one, OrganisationId other) => Hold(one, other) ? MatchingProblems.KeptApart() : null;
}
