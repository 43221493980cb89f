using Musubi.Directory;
using Musubi.Events;
using Musubi.Foundation;

namespace Musubi.Meetings.Model;

/// <summary>The slots of a matching event in which one organisation meets nobody.</summary>
internal sealed class Availability : ProgrammeContent
{
    public Availability(ProgrammeId programme, EventId event_, OrganisationId organisation)
        : this(programme) => (Event, Organisation) = (event_, organisation);

    private Availability(ProgrammeId programme)
        : base(programme)
    {
    }

    public EventId Event { get; private set; }

    public OrganisationId Organisation { get; private set; }

    /// <summary>Numbers of slots, from 0, in ascending order.</summary>
    public IReadOnlyList<int> Away { get; set; } = [];
}
