using Musubi.Foundation;
using NodaTime;

namespace Musubi.Directory;

/// <summary>All that is said about a person beside how to reach them; a form or a file describes the person with it.</summary>
public sealed record PersonFacts
{
    /// <summary>The name as the person writes it.</summary>
    public required PersonName Name { get; init; }

    /// <summary>Whether and why the name may be published.</summary>
    public required PersonConsent Consent { get; init; }

    /// <summary>Offices and posts, the first one leading.</summary>
    public IReadOnlyList<PersonRole> Roles { get; init; } = [];

    /// <summary>Languages in which the person can work.</summary>
    public IReadOnlyList<Language> Languages { get; init; } = [];
}

/// <summary>What a person is in an organisation.</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="Title">Title of the office or post.</param>
/// <param name="IsIllustrative">True when it was added to complete an example.</param>
public sealed record PersonRole(OrganisationId Organisation, LocalizedText Title, bool IsIllustrative = false);

/// <summary>Whether and why a person's name may be published. Kept when it is withdrawn, with the day.</summary>
/// <param name="PublishName">True: everyone may read the name.</param>
/// <param name="Basis">Why.</param>
/// <param name="On">The day on which the person agreed; only with the basis <see cref="ConsentBasis.Consent"/>.</param>
/// <param name="WithdrawnOn">The day from which the name may no longer be published.</param>
public sealed record PersonConsent(bool PublishName, ConsentBasis Basis, LocalDate? On = null, LocalDate? WithdrawnOn = null)
{
    /// <summary>True when the name may be published now.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool MayPublish => PublishName && WithdrawnOn is null;
}
