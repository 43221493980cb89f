using Musubi.Foundation;

namespace Musubi.Delivery;

/// <summary>How far an action plan is.</summary>
[Worded]
public enum PlanState
{
    /// <summary>Being written.</summary>
    Draft = 1,

    /// <summary>Agreed by those who carry it: its days are kept as the baseline.</summary>
    Agreed = 2,

    /// <summary>The work is under way.</summary>
    Running = 3,

    /// <summary>The work is done.</summary>
    Finished = 4,

    /// <summary>Given up, with a reason.</summary>
    Stopped = 5,
}
