using Musubi.Foundation;
using Musubi.Persistence.Jobs;

namespace Musubi.Meetings;

/// <summary>Addresses of this module's pages.</summary>
/// <param name="reader">The language under which the pages are shown.</param>
public sealed class MeetingsLinks(Language reader)
{
    /// <summary>The meetings of a programme that the reader may see.</summary>
    public string Meetings(Key programme) => $"/{reader}/programmes/{programme}/meetings";

    /// <summary>A meeting's page.</summary>
    public string Meeting(Key programme, Key item) => $"{Meetings(programme)}/{item}";

    /// <summary>An event's slots and tables with their meetings.</summary>
    public string Timetable(Key programme, Key item) => $"/{reader}/programmes/{programme}/events/{item}/timetable";

    internal string NewMeeting(Key programme) => $"{Meetings(programme)}/new";

    internal string Schedule(Key programme, Key item) => $"{Meeting(programme, item)}/schedule";

    internal string Outcome(Key programme, Key item) => $"{Meeting(programme, item)}/outcome";

    internal string History(Key programme, Key item) => $"{Meeting(programme, item)}/history";

    internal string Availability(Key programme, Key item) => $"/{reader}/programmes/{programme}/events/{item}/availability";

    internal string Plan(Key programme, Key item) => $"{Timetable(programme, item)}/plan";

    internal string Job(JobId job) => $"/{reader}/jobs/{job}";

    internal string Setup(Key programme, Key item) => $"/{reader}/programmes/{programme}/events/{item}/matching";
}
