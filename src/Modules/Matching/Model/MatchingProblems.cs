using Musubi.Foundation;

namespace Musubi.Matching.Model;

/// <summary>What is refused about matches.</summary>
internal static class MatchingProblems
{
    /// <summary>The match is no longer open to this.</summary>
    public static Problem WrongState(MatchState state) => Problem.Conflict("matching.wrong-state", ("state", state));

    /// <summary>The days to answer are over.</summary>
    public static Problem Lapsed() => Problem.Conflict("matching.lapsed");

    /// <summary>Issue and solution were brought together before.</summary>
    public static Problem Known() => Problem.Conflict("matching.known");

    /// <summary>The issue is not open, or not of this programme.</summary>
    public static Problem IssueNotOpen() => Problem.Invalid("matching.issue-not-open");

    /// <summary>The solution is not offered at present.</summary>
    public static Problem SolutionNotOffered() => Problem.Invalid("matching.solution-not-offered");

    /// <summary>One brings together what belongs to one's own organisation on one side.</summary>
    public static Problem NeitherYours() => Problem.NotAllowed("matching.neither-yours");

    /// <summary>One answers for one's own side.</summary>
    public static Problem SideNotYours() => Problem.NotAllowed("matching.side-not-yours");

    /// <summary>A no needs its reason.</summary>
    public static Problem ReasonMissing() => Problem.Invalid("matching.reason-missing");

    /// <summary>Who answers for others says how they know.</summary>
    public static Problem OnBehalfMissing() => Problem.Invalid("matching.on-behalf-missing");

    /// <summary>Data that goes to another country needs a legal basis.</summary>
    public static Problem BasisMissing() => Problem.Invalid("matching.basis-missing");

    /// <summary>Contacts are shared only between two sides that were introduced.</summary>
    public static Problem NotIntroduced() => Problem.Conflict("matching.not-introduced");

    /// <summary>Only its owner takes a contact back, and only while it is shared.</summary>
    public static Problem NotYourContact() => Problem.NotAllowed("matching.not-your-contact");

    /// <summary>A match is a matter between two sides.</summary>
    public static Problem NeverPublic() => Problem.Conflict("matching.never-public");

    /// <summary>What a file says of the answers does not fit the state.</summary>
    public static Problem AnswersUnfit(MatchState state) => Problem.Invalid("matching.answers-unfit", ("state", state));

    /// <summary>The programme does not bring these two together.</summary>
    public static Problem KeptApart() => Problem.Conflict("matching.kept-apart");

    /// <summary>An organisation is not kept apart from itself.</summary>
    public static Problem TwiceTheSame() => Problem.Invalid("matching.twice-the-same");

    /// <summary>The last day of keeping two apart lies in the past.</summary>
    public static Problem ApartInThePast() => Problem.Invalid("matching.apart-in-the-past");

    /// <summary>Another ground has to be said in words.</summary>
    public static Problem GroundMissing() => Problem.Invalid("matching.ground-missing");

    /// <summary>Two or three solutions are compared.</summary>
    public static Problem NotTwoOrThree(int chosen) => Problem.Invalid("matching.not-two-or-three", ("chosen", chosen));
}
