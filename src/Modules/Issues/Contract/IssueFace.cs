using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Issues;

/// <summary>What other modules show of a local issue, and what they compare it by.</summary>
/// <param name="Id">The issue.</param>
/// <param name="Programme">Its programme.</param>
/// <param name="Key">Its key in addresses and files.</param>
/// <param name="Title">The issue in a few words.</param>
/// <param name="Place">Where it is.</param>
/// <param name="Organisation">Who owns it.</param>
/// <param name="State">Where it stands.</param>
public sealed record IssueFace(IssueId Id, ProgrammeId Programme, Key Key, LocalizedText Title, PlaceId Place, OrganisationId Organisation, IssueState State)
{
    /// <summary>Since when it is in that state.</summary>
    public required Instant StateSince { get; init; }

    /// <summary>The programme's topics with which it deals.</summary>
    public IReadOnlyList<TopicId> Topics { get; init; } = [];

    /// <summary>What is asked for.</summary>
    public IReadOnlyList<SupportWanted> Support { get; init; } = [];

    /// <summary>Everything that it says, title first, each text in all its languages: to be compared with what solutions say.</summary>
    public IReadOnlyList<LocalizedText> Texts { get; init; } = [];

    /// <summary>True when its owner released it: everyone may read it as soon as the programme is public.</summary>
    public bool IsReleased { get; init; }

    /// <summary>True when everyone may read it now.</summary>
    public bool IsPublished { get; init; }

    /// <summary>True when it was added to complete an example.</summary>
    public bool IsIllustrative { get; init; }

    /// <summary>How other things point to it.</summary>
    public Trace Trace => new(IssuesTraces.Issue, Id.Value);
}
