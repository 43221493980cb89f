using Musubi.Foundation;

namespace Musubi.Issues;

/// <summary>How soon something has to happen.</summary>
[Worded]
public enum IssueUrgency
{
    /// <summary>Harm is done every day.</summary>
    Now = 1,

    /// <summary>Within a year.</summary>
    Year = 2,

    /// <summary>Later than within a year.</summary>
    Later = 3,
}
