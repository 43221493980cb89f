using Musubi.Foundation;

namespace Musubi.Programmes;

/// <summary>What an issue asks for and what a solution gives: one list, so that both can be compared.</summary>
[Worded]
public enum SupportKind
{
    /// <summary>Technology that can be used or adapted.</summary>
    Technology = 1,

    /// <summary>Knowledge: advice, experience, research.</summary>
    Knowledge = 2,

    /// <summary>A partner who works on it together with the other side.</summary>
    Partner = 3,

    /// <summary>Money.</summary>
    Funding = 4,

    /// <summary>A place at which something can be tried.</summary>
    PilotSite = 5,

    /// <summary>Anything else, said in words beside it.</summary>
    Other = 6,
}
