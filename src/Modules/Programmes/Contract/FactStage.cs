using Musubi.Foundation;

namespace Musubi.Programmes;

/// <summary>The stage of the thread to which a known fact belongs, in the thread's order; then figures and background.</summary>
[Worded]
public enum FactStage
{
    /// <summary>What was said in hearings.</summary>
    Hearing = 1,

    /// <summary>How issues and partners are brought together.</summary>
    Matching = 2,

    /// <summary>A talk or an exchange.</summary>
    Talk = 3,

    /// <summary>A visit.</summary>
    Visit = 4,

    /// <summary>An event.</summary>
    Event = 5,

    /// <summary>An agreement.</summary>
    Agreement = 6,

    /// <summary>A consortium.</summary>
    Consortium = 7,

    /// <summary>Money.</summary>
    Grant = 8,

    /// <summary>What is to be done, with milestones.</summary>
    Plan = 9,

    /// <summary>Expert support.</summary>
    Support = 10,

    /// <summary>A number.</summary>
    Figure = 11,

    /// <summary>Background.</summary>
    Context = 12,
}
