using Musubi.Foundation;

namespace Musubi.Programmes;

/// <summary>What kind of cooperation a programme is.</summary>
[Worded]
public enum ProgrammeKind
{
    /// <summary>Two cities.</summary>
    CityPartnership = 1,

    /// <summary>Exchange between programmes.</summary>
    ProgrammeExchange = 2,

    /// <summary>Many members with regular meetings.</summary>
    Network = 3,

    /// <summary>A journey with meetings and agreements.</summary>
    Delegation = 4,

    /// <summary>Hearings, matching, consortia and grants.</summary>
    SupportProject = 5,
}
