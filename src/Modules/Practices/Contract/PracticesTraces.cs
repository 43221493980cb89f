using Musubi.Foundation;

namespace Musubi.Practices;

/// <summary>How things of this module are pointed to.</summary>
public static class PracticesTraces
{
    /// <summary>Kind of a practice.</summary>
    public const string Practice = "practice";

    /// <summary>Kind of a replication.</summary>
    public const string Replication = "replication";

    /// <summary>The trace of a practice.</summary>
    public static Trace Of(PracticeId id) => new(Practice, id.Value);

    /// <summary>The trace of a replication.</summary>
    public static Trace Of(ReplicationId id) => new(Replication, id.Value);
}
