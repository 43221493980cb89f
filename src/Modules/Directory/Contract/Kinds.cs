using Musubi.Foundation;

namespace Musubi.Directory;

/// <summary>What a place is. In files: the member's name in lower case.</summary>
[Worded]
public enum PlaceKind
{
    /// <summary>A country.</summary>
    Country = 1,

    /// <summary>A state of a federation, such as Berlin.</summary>
    State,

    /// <summary>One of Japan's 47.</summary>
    Prefecture,

    /// <summary>Another subdivision of a country.</summary>
    Region,

    /// <summary>City, town or village.</summary>
    Municipality,

    /// <summary>A city within a city, or a special ward such as Sumida.</summary>
    Ward,

    /// <summary>A district or site without an administration of its own.</summary>
    Area,

    /// <summary>A union of states.</summary>
    Supranational,
}

/// <summary>What an organisation is. In files: the words of the member's name in lower case with hyphens.</summary>
[Worded]
public enum OrganisationKind
{
    /// <summary>City, ward, town, village.</summary>
    LocalGovernment = 1,

    /// <summary>Government of a state, prefecture or province.</summary>
    Region,

    /// <summary>Ministry or office of a country.</summary>
    NationalGovernment,

    /// <summary>Public agency.</summary>
    Agency,

    /// <summary>Company.</summary>
    Company,

    /// <summary>University or college.</summary>
    University,

    /// <summary>Research institute.</summary>
    Research,

    /// <summary>Organisation without gain.</summary>
    Nonprofit,

    /// <summary>Association of members.</summary>
    Association,

    /// <summary>Chamber of commerce and the like.</summary>
    Chamber,

    /// <summary>Network or joint project of organisations.</summary>
    Network,
}

/// <summary>Size class of an enterprise by the European definition (Recommendation 2003/361/EC).</summary>
[Worded]
public enum OrganisationSize
{
    /// <summary>Fewer than 10 employees.</summary>
    Micro = 1,

    /// <summary>Fewer than 50 employees.</summary>
    Small,

    /// <summary>Fewer than 250 employees.</summary>
    Medium,

    /// <summary>250 employees or more.</summary>
    Large,
}

/// <summary>Why a person's name may be published.</summary>
[Worded]
public enum ConsentBasis
{
    /// <summary>The person agreed.</summary>
    Consent = 1,

    /// <summary>Named in the exercise of a public office.</summary>
    PublicOffice,

    /// <summary>Named in a public announcement of the programme.</summary>
    PublicAnnouncement,
}

/// <summary>On what a transfer of personal data to another country rests.</summary>
[Worded]
public enum TransferGround
{
    /// <summary>The European Union has found the protection there adequate (Japan: businesses, since 2019).</summary>
    Adequacy = 1,

    /// <summary>Japan regards the protection there as equal to its own (EU and EEA).</summary>
    EquivalentProtection,

    /// <summary>The person agreed, the country being named.</summary>
    Consent,

    /// <summary>A contract with the recipient that secures the protection.</summary>
    Contract,
}
