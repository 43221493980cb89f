using Musubi.Directory;
using Musubi.Foundation;

namespace Musubi.Programmes;

/// <summary>A date to know in an edition.</summary>
/// <param name="Key">Unique within the edition.</param>
/// <param name="Kind">What the date means.</param>
/// <param name="Name">What is on that date.</param>
/// <param name="When">The date.</param>
public sealed record CalendarEntry(Key Key, CalendarKind Kind, LocalizedText Name, When When)
{
    /// <summary>Where; null when it is everywhere or online.</summary>
    public PlaceId? Place { get; init; }

    /// <summary>True when it was added to complete an example.</summary>
    public bool IsIllustrative { get; init; }
}
