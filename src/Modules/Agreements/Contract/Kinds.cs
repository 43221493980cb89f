using Musubi.Foundation;

namespace Musubi.Agreements;

/// <summary>What an agreement is.</summary>
[Worded]
public enum AgreementKind
{
    /// <summary>Says what the parties want, and binds nobody.</summary>
    DeclarationOfIntent = 1,

    /// <summary>More definite than a declaration of intent.</summary>
    MemorandumOfUnderstanding = 2,

    /// <summary>Cooperation with rights and duties.</summary>
    CooperationAgreement = 3,

    /// <summary>A contract in law.</summary>
    Contract = 4,

    /// <summary>Anything else that is signed.</summary>
    Other = 5,
}

/// <summary>How far an agreement is.</summary>
[Worded]
public enum AgreementState
{
    /// <summary>Being written.</summary>
    Draft = 1,

    /// <summary>The text stands; signatures are collected.</summary>
    Negotiated = 2,

    /// <summary>Every party has signed.</summary>
    Signed = 3,

    /// <summary>Two persons have put it in force.</summary>
    InForce = 4,

    /// <summary>Ended before its last day, or given up before it held.</summary>
    Ended = 5,

    /// <summary>Its last day has passed and it was not renewed.</summary>
    Lapsed = 6,

    /// <summary>Another agreement took its place.</summary>
    Superseded = 7,
}

/// <summary>How far a consortium is.</summary>
[Worded]
public enum ConsortiumState
{
    /// <summary>Members are being invited.</summary>
    Forming = 1,

    /// <summary>Lead and at least one more have accepted; nobody's answer is awaited.</summary>
    Formed = 2,

    /// <summary>Over.</summary>
    Dissolved = 3,
}

/// <summary>Where an organisation stands in a consortium.</summary>
[Worded]
public enum MemberState
{
    /// <summary>Asked, has not answered.</summary>
    Invited = 1,

    /// <summary>Takes part.</summary>
    Accepted = 2,

    /// <summary>Does not want to.</summary>
    Declined = 3,

    /// <summary>Took part, and left.</summary>
    Left = 4,
}
