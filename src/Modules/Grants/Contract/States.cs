using Musubi.Foundation;

namespace Musubi.Grants;

/// <summary>Where a call stands at a moment.</summary>
[Worded]
public enum CallState
{
    /// <summary>Being written.</summary>
    Draft = 1,

    /// <summary>Published, and not open yet.</summary>
    Announced = 2,

    /// <summary>Applications are taken.</summary>
    Open = 3,

    /// <summary>No more applications are taken.</summary>
    Closed = 4,

    /// <summary>Its applications have been decided.</summary>
    Decided = 5,
}

/// <summary>How far an application is.</summary>
[Worded]
public enum ApplicationState
{
    /// <summary>The consortium writes it.</summary>
    Draft = 1,

    /// <summary>Received in time.</summary>
    Submitted = 2,

    /// <summary>Taken back by the consortium.</summary>
    Withdrawn = 3,

    /// <summary>Experts judge it.</summary>
    Assessed = 4,

    /// <summary>A grant was given.</summary>
    Awarded = 5,

    /// <summary>No grant was given.</summary>
    Rejected = 6,
}

/// <summary>What an assessor says of ties to an applicant.</summary>
[Worded]
public enum Conflict
{
    /// <summary>There are none.</summary>
    None = 1,

    /// <summary>There is a tie: someone else assesses.</summary>
    Exists = 2,
}

/// <summary>How far the decision on a grant is.</summary>
[Worded]
public enum AwardState
{
    /// <summary>One person wants it; a second has to decide.</summary>
    Proposed = 1,

    /// <summary>Two persons have decided it.</summary>
    Confirmed = 2,

    /// <summary>The second person has refused it.</summary>
    Refused = 3,
}

/// <summary>How far a claim is.</summary>
[Worded]
public enum ClaimState
{
    /// <summary>Being written.</summary>
    Draft = 1,

    /// <summary>To be checked.</summary>
    Submitted = 2,

    /// <summary>One person found it right; a second has to approve it.</summary>
    Checked = 3,

    /// <summary>To be paid.</summary>
    Approved = 4,

    /// <summary>Paid.</summary>
    Paid = 5,

    /// <summary>Something is missing; the member completes it.</summary>
    SentBack = 6,
}
