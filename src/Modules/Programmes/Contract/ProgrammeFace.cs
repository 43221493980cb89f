using Musubi.Foundation;

namespace Musubi.Programmes;

/// <summary>What other modules show of a programme.</summary>
/// <param name="Id">The programme.</param>
/// <param name="Key">Its readable key.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What kind of cooperation it is.</param>
/// <param name="Accent">Its colour.</param>
/// <param name="IsPublished">True when everyone may read it.</param>
public sealed record ProgrammeFace(ProgrammeId Id, Key Key, LocalizedText Name, ProgrammeKind Kind, Accent Accent, bool IsPublished);

/// <summary>What other modules show of an edition.</summary>
/// <param name="Id">The edition.</param>
/// <param name="Programme">Its programme.</param>
/// <param name="Key">Its key, unique within the programme.</param>
/// <param name="Name">Its name.</param>
/// <param name="TimeZone">IANA time zone in which its days are counted.</param>
public sealed record EditionFace(EditionId Id, ProgrammeId Programme, Key Key, LocalizedText Name, string TimeZone);
