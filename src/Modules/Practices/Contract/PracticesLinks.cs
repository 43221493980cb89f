using Musubi.Foundation;

namespace Musubi.Practices;

/// <summary>Addresses of this module's pages.</summary>
/// <param name="reader">The language under which the pages are shown.</param>
public sealed class PracticesLinks(Language reader)
{
    /// <summary>A programme's practices.</summary>
    public string Practices(Key programme) => $"/{reader}/programmes/{programme}/practices";

    /// <summary>A practice.</summary>
    public string Practice(Key programme, Key practice) => $"{Practices(programme)}/{practice}";

    /// <summary>A programme's replications.</summary>
    public string Replications(Key programme) => $"/{reader}/programmes/{programme}/replications";

    /// <summary>A replication.</summary>
    public string Replication(Key programme, Key replication) => $"{Replications(programme)}/{replication}";

    internal string NewPractice(Key programme) => $"{Practices(programme)}/new";

    internal string RenewPractice(Key programme, Key practice) => $"{Practice(programme, practice)}/renew";

    internal string NewReplication(Key programme, PracticeId practice) => $"{Replications(programme)}/new?from={PracticesTraces.Of(practice)}";

    internal string StartReplication(Key programme, Key replication) => $"{Replication(programme, replication)}/start";

    internal string EndReplication(Key programme, Key replication) => $"{Replication(programme, replication)}/end";
}
