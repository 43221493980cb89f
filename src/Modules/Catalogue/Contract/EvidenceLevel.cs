using Musubi.Foundation;

namespace Musubi.Catalogue;

/// <summary>How well something that a provider says is proven; a higher member is worth more.</summary>
[Worded]
public enum EvidenceLevel
{
    /// <summary>The provider says so.</summary>
    Claimed = 1,

    /// <summary>It is written down and can be read.</summary>
    Documented = 2,

    /// <summary>It was measured.</summary>
    Measured = 3,

    /// <summary>Somebody independent of the provider has checked it.</summary>
    Verified = 4,
}
