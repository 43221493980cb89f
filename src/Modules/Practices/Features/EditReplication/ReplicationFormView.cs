using Musubi.WebKit;

namespace Musubi.Practices.Features.EditReplication;

/// <summary>The form of a replication with what it offers.</summary>
internal sealed record ReplicationFormView(ReplicationForm Form, IReadOnlyList<Option> Owners, IReadOnlyList<Option> Places);
