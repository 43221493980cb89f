using Musubi.Directory.Features.ChangeStanding;
using Musubi.Foundation;

namespace Musubi.Directory;

/// <summary>Addresses of the directory's pages.</summary>
/// <param name="reader">The language under which the pages are shown.</param>
public sealed class DirectoryLinks(Language reader)
{
    /// <summary>List of places.</summary>
    public string Places() => $"/{reader}/places";

    /// <summary>A place.</summary>
    public string Place(PlaceId id) => $"/{reader}/places/{id}";

    /// <summary>List of organisations.</summary>
    public string Organisations() => $"/{reader}/organisations";

    /// <summary>An organisation.</summary>
    public string Organisation(OrganisationId id) => $"/{reader}/organisations/{id}";

    /// <summary>List of people.</summary>
    public string People() => $"/{reader}/people";

    /// <summary>A person.</summary>
    public string Person(PersonId id) => $"/{reader}/people/{id}";

    internal string NewPlace(PlaceId? parent = null) => Places() + "/new" + (parent is { } id ? $"?parent={id}" : string.Empty);

    internal string NewOrganisation(PlaceId? place = null) => Organisations() + "/new" + (place is { } id ? $"?place={id}" : string.Empty);

    internal string NewPerson(OrganisationId? organisation = null) => People() + "/new" + (organisation is { } id ? $"?organisation={id}" : string.Empty);

    internal string PlacesWithin(PlaceId id) => $"{Places()}?parent={id}";

    internal string OrganisationsAt(PlaceId id) => $"{Organisations()}?place={id}";

    internal string PeopleAt(OrganisationId id) => $"{People()}?organisation={id}";

    internal string List(DirectoryPart part) => part switch
    {
        DirectoryPart.Places => Places(),
        DirectoryPart.Organisations => Organisations(),
        _ => People(),
    };

    internal string Entry(DirectoryPart part, Guid id) => $"{List(part)}/{id:D}";

    internal string Edit(DirectoryPart part, Guid id) => Entry(part, id) + "/edit";

    internal string History(DirectoryPart part, Guid id) => Entry(part, id) + "/history";

    internal string Standing(DirectoryPart part, Guid id, StandingChange change) => $"{Entry(part, id)}/standing?to={change.ToString().ToLowerInvariant()}";
}
