using Musubi.Directory;
using Musubi.Events;
using Musubi.Foundation;

namespace Musubi.Meetings;

/// <summary>What other modules show of a meeting.</summary>
/// <param name="Id">The meeting.</param>
/// <param name="Programme">Its programme.</param>
/// <param name="Key">Its key, unique within the programme.</param>
/// <param name="Event">The event at which it takes place.</param>
/// <param name="Asker">Who asked.</param>
/// <param name="Asked">Who was asked.</param>
/// <param name="Reason">Why they meet.</param>
/// <param name="State">How far it is.</param>
public sealed record MeetingFace(MeetingId Id, ProgrammeId Programme, Key Key, EventId Event, OrganisationId Asker, OrganisationId Asked, LocalizedText Reason, MeetingState State);
