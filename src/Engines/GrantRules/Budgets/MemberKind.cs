using Musubi.Foundation;

namespace Musubi.GrantRules;

/// <summary>What a member of a consortium is, as rules of grants tell members apart.</summary>
[Worded]
public enum MemberKind
{
    /// <summary>A municipality, ward or county.</summary>
    LocalGovernment,

    /// <summary>A prefecture, federal state or metropolis.</summary>
    Region,

    /// <summary>A ministry or another authority of a state.</summary>
    NationalGovernment,

    /// <summary>A public agency of its own standing.</summary>
    Agency,

    /// <summary>An enterprise; the only kind that has a size.</summary>
    Company,

    /// <summary>A university or another place of higher education.</summary>
    University,

    /// <summary>A research institute.</summary>
    Research,

    /// <summary>A legal entity that makes no profit.</summary>
    Nonprofit,

    /// <summary>An association of organisations.</summary>
    Association,
}

/// <summary>Size of an enterprise, as its programme defines it; the first three are SMEs.</summary>
[Worded]
public enum BusinessSize
{
    /// <summary>The smallest class.</summary>
    Micro,

    /// <summary>Small.</summary>
    Small,

    /// <summary>Medium.</summary>
    Medium,

    /// <summary>Not an SME.</summary>
    Large,
}
