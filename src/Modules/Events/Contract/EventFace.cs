using Musubi.Directory;
using Musubi.Foundation;

namespace Musubi.Events;

/// <summary>What other modules show of an event.</summary>
/// <param name="Id">The event.</param>
/// <param name="Programme">Its programme.</param>
/// <param name="Key">Its key, unique within the programme.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Kind">What kind of event it is.</param>
/// <param name="State">How far it is.</param>
/// <param name="When">Its days, as exactly as they are known.</param>
/// <param name="TimeZone">IANA time zone of its clocks.</param>
/// <param name="Place">Where it takes place.</param>
/// <param name="IsOnline">True when people take part online.</param>
public sealed record EventFace(
    EventId Id, ProgrammeId Programme, Key Key, LocalizedText Title, EventKind Kind, EventState State, When? When, string TimeZone, PlaceId? Place, bool IsOnline)
{
    /// <summary>How other things point to it.</summary>
    public Trace Trace => new("event", Id.Value);
}
