using Musubi.Foundation;

namespace Musubi.Issues.Model;

/// <summary>How one hears each other.</summary>
[Worded]
internal enum HearingForm
{
    /// <summary>In one room.</summary>
    OnSite = 1,

    /// <summary>By video.</summary>
    Online = 2,

    /// <summary>By questionnaire or letter.</summary>
    Written = 3,
}

/// <summary>Where a hearing stands.</summary>
[Worded]
internal enum HearingState
{
    /// <summary>It will take place.</summary>
    Planned = 1,

    /// <summary>It took place and what was said is written down.</summary>
    Held = 2,

    /// <summary>It did not take place.</summary>
    Cancelled = 3,
}
