using Musubi.Foundation;

namespace Musubi.Practices;

/// <summary>How far a replication is, and how it ended.</summary>
[Worded]
public enum ReplicationState
{
    /// <summary>Not begun.</summary>
    Planned = 1,

    /// <summary>Under way.</summary>
    Running = 2,

    /// <summary>It works here, too.</summary>
    Succeeded = 3,

    /// <summary>A part of it works here.</summary>
    Partly = 4,

    /// <summary>It does not work here.</summary>
    Failed = 5,

    /// <summary>Given up before it could be seen whether it works.</summary>
    Stopped = 6,
}

/// <summary>What states mean.</summary>
public static class ReplicationStates
{
    /// <summary>True when nothing more is to come.</summary>
    public static bool HasEnded(this ReplicationState state) => state >= ReplicationState.Succeeded;
}
