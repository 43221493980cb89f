using Musubi.Foundation;

namespace Musubi.Programmes;

/// <summary>What changes who can read a thing.</summary>
[Worded]
public enum StandingAct
{
    /// <summary>Everyone may read it.</summary>
    Publish = 1,

    /// <summary>It is taken back into the programme.</summary>
    Withdraw = 2,

    /// <summary>It is put away.</summary>
    Archive = 3,

    /// <summary>It is taken into use again.</summary>
    Restore = 4,
}
