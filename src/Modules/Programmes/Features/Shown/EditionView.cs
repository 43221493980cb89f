using Musubi.Programmes.Model;

namespace Musubi.Programmes.Features.Shown;

/// <summary>An edition with the names that its calendar needs.</summary>
internal sealed record EditionView(Edition Edition, NameBook Names)
{
    /// <summary>True on the edition's own page, where its name is the title already.</summary>
    public bool IsWhole { get; init; }

    public NamedMember? PlaceOf(CalendarEntry entry) => entry.Place is { } place ? Names.Find(place) : null;
}
