using Musubi.Foundation;

namespace Musubi.Events;

/// <summary>What a part of an event is.</summary>
[Worded]
public enum SessionKind
{
    /// <summary>It begins.</summary>
    Opening = 1,

    /// <summary>Information for those present.</summary>
    Briefing = 2,

    /// <summary>One speaks to all.</summary>
    Keynote = 3,

    /// <summary>Several discuss.</summary>
    Panel = 4,

    /// <summary>Things are shown.</summary>
    Exhibition = 5,

    /// <summary>People meet informally.</summary>
    Reception = 6,

    /// <summary>Talks at tables.</summary>
    Matching = 7,

    /// <summary>Anything else.</summary>
    Other = 8,
}
