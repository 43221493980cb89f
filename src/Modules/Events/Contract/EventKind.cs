using Musubi.Foundation;

namespace Musubi.Events;

/// <summary>What kind of event it is.</summary>
[Worded]
public enum EventKind
{
    /// <summary>Vice-ministers, directors general, mayors.</summary>
    HighLevelMeeting = 1,

    /// <summary>Speakers before an audience.</summary>
    Symposium = 2,

    /// <summary>Cities and partners meet at tables.</summary>
    MatchingEvent = 3,

    /// <summary>Cities meet each other, also online.</summary>
    CityMeeting = 4,

    /// <summary>A delegation goes to a fair.</summary>
    Fair = 5,

    /// <summary>A talk or an exchange of views.</summary>
    Talk = 6,

    /// <summary>A delegation visits a place or an organisation.</summary>
    Visit = 7,

    /// <summary>Anything else.</summary>
    Other = 8,
}
