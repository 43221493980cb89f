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
}
