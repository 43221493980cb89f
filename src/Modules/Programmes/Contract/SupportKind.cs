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

    /// <summary>Political backing: someone in office who stands for it.</summary>
    PoliticalBacking = 6,

    /// <summary>Data.</summary>
    Data = 7,

    /// <summary>People: staff, experts on loan, volunteers.</summary>
    People = 8,

    /// <summary>Anything else, said in words beside it.</summary>
    Other = 9,
}
