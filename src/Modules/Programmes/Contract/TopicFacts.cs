using Musubi.Foundation;

namespace Musubi.Programmes;

/// <summary>All that is said about a topic.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="IsShared">True when the programme's members share it: it stands on the programme's page. Others only sort single issues.</param>
public sealed record TopicFacts(LocalizedText Label, bool IsShared);
