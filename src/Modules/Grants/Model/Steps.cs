using Musubi.Foundation;

namespace Musubi.Grants.Model;

/// <summary>Steps of an application.</summary>
[Worded]
internal enum ApplicationStep
{
    /// <summary>Take it back.</summary>
    Withdraw = 1,

    /// <summary>Give no grant.</summary>
    Reject = 2,
}

/// <summary>What the second person answers to a proposed award.</summary>
[Worded]
internal enum AwardStep
{
    /// <summary>Give the grant.</summary>
    Confirm = 1,

    /// <summary>Do not give it so.</summary>
    Refuse = 2,
}

/// <summary>Steps of a claim.</summary>
[Worded]
internal enum ClaimStep
{
    /// <summary>Hand it in.</summary>
    Submit = 1,

    /// <summary>Find it right.</summary>
    Check = 2,

    /// <summary>Approve the payment, as the second person.</summary>
    Approve = 3,

    /// <summary>Record that it was paid.</summary>
    Pay = 4,

    /// <summary>Send it back to be completed.</summary>
    SendBack = 5,
}
