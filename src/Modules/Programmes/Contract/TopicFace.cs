using Musubi.Foundation;

namespace Musubi.Programmes;

/// <summary>What other modules show of a topic.</summary>
/// <param name="Id">The topic.</param>
/// <param name="Key">Its key, which means the same subject in every programme.</param>
/// <param name="Label">What it is called.</param>
/// <param name="IsArchived">True when it was put away: shown where it was chosen, offered no more.</param>
public sealed record TopicFace(TopicId Id, Key Key, LocalizedText Label, bool IsArchived);
