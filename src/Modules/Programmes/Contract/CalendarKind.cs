using Musubi.Foundation;

namespace Musubi.Programmes;

/// <summary>What a date in the calendar means.</summary>
[Worded]
public enum CalendarKind
{
    /// <summary>Something takes place.</summary>
    Event = 1,

    /// <summary>Something is reached.</summary>
    Milestone = 2,

    /// <summary>The last day for something.</summary>
    Deadline = 3,

    /// <summary>Something was reported.</summary>
    Report = 4,
}
