using Musubi.Foundation;

namespace Musubi.Directory;

/// <summary>What other modules show of a place.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Key">Its key in files.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name.</param>
/// <param name="Parent">The place to which it belongs.</param>
/// <param name="Coordinates">Where it stands on a map.</param>
/// <param name="IsIllustrative">True: say so beside the name.</param>
public sealed record PlaceName(PlaceId Id, Key Key, PlaceKind Kind, LocalizedText Name, PlaceId? Parent, Coordinates? Coordinates, bool IsIllustrative);

/// <summary>What other modules show of an organisation.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Key">Its key in files.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name.</param>
/// <param name="Place">Where it has its seat.</param>
/// <param name="IsIllustrative">True: say so beside the name.</param>
public sealed record OrganisationName(OrganisationId Id, Key Key, OrganisationKind Kind, LocalizedText Name, PlaceId? Place, bool IsIllustrative);

/// <summary>What other modules show of a person: the name and the offices, never how to reach them.</summary>
/// <param name="Id">Their id.</param>
/// <param name="Key">Their key in files.</param>
/// <param name="Name">The name as they write it.</param>
/// <param name="Roles">Offices and posts, the first one leading.</param>
/// <param name="IsIllustrative">True: say so beside the name.</param>
public sealed record NamedPerson(PersonId Id, Key Key, PersonName Name, IReadOnlyList<PersonRole> Roles, bool IsIllustrative);
