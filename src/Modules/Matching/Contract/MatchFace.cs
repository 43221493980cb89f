using Musubi.Catalogue;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Issues;
using NodaTime;

namespace Musubi.Matching;

/// <summary>What other modules show of a match.</summary>
/// <param name="Id">The match.</param>
/// <param name="Programme">Its programme.</param>
/// <param name="Key">Its key in addresses and files.</param>
/// <param name="Title">Issue and solution in one line.</param>
/// <param name="Issue">The issue.</param>
/// <param name="Solution">The solution.</param>
/// <param name="State">Where it stands.</param>
public sealed record MatchFace(MatchId Id, ProgrammeId Programme, Key Key, LocalizedText Title, IssueId Issue, SolutionId Solution, MatchState State)
{
    /// <summary>The organisation that owns the issue.</summary>
    public required OrganisationId Owner { get; init; }

    /// <summary>The organisation that offers the solution.</summary>
    public required OrganisationId Provider { get; init; }

    /// <summary>Since when it is in that state.</summary>
    public required Instant StateSince { get; init; }

    /// <summary>True when it was added to complete an example.</summary>
    public bool IsIllustrative { get; init; }

    /// <summary>How other things point to it.</summary>
    public Trace Trace => new(MatchingTraces.Match, Id.Value);
}
