using Musubi.Foundation;
using Musubi.Matching.Model;
using Musubi.Programmes;

namespace Musubi.Matching.Features.ShowMatch;

/// <summary>One side of a match as its page shows it.</summary>
/// <param name="Side">Which one.</param>
/// <param name="Title">Its issue or solution; null when the reader may not see that.</param>
/// <param name="Href">The page of the issue or solution.</param>
/// <param name="Organisation">Who it is; empty when the reader may not see the organisation.</param>
/// <param name="Answer">What it said.</param>
internal sealed record ShownSide(MatchSide Side, LocalizedText? Title, string? Href, IReadOnlyList<NamedMember> Organisation, Answer? Answer)
{
    /// <summary>What the issue asks for, or what the solution gives, in words.</summary>
    public IReadOnlyList<string> Support { get; init; } = [];

    /// <summary>Why its contact may go to another country, and when it was shared or taken back.</summary>
    public SharedContact? Contact { get; init; }

    /// <summary>Whom one can reach; null when nobody is shared with this reader.</summary>
    public AccountFace? Reached { get; init; }

    /// <summary>True when the reader speaks for this side.</summary>
    public bool IsOwn { get; init; }

    /// <summary>True when the reader may answer for it now.</summary>
    public bool MayAnswer { get; init; }

    /// <summary>True when the reader may share their own contact here, or take it back.</summary>
    public bool MayShare { get; init; }
}
