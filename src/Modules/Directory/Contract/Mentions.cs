using Musubi.Foundation;

namespace Musubi.Directory;

/// <summary>Where an entry of the directory is named elsewhere. Modules later in the thread each register one; the entry's page shows all, in their order.</summary>
/// <param name="part">The part of the directory in which the entry is.</param>
/// <param name="id">The entry.</param>
/// <param name="cancel">Stops reading.</param>
/// <returns>What the reader may see, already sorted; empty when there is nothing.</returns>
public delegate Task<MentionGroup> Mentions(DirectoryPart part, Guid id, CancellationToken cancel);

/// <summary>Mentions of one kind.</summary>
/// <param name="Heading">What they are, in the reader's language: "Roles in programmes".</param>
/// <param name="Mentions">The things that name the entry.</param>
public sealed record MentionGroup(string Heading, IReadOnlyList<Mention> Mentions);

/// <summary>One thing that names the entry.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Href">Its page.</param>
/// <param name="Lines">What the entry is in it; at least one.</param>
public sealed record Mention(LocalizedText Name, string Href, IReadOnlyList<MentionLine> Lines);

/// <summary>One thing that the entry is there.</summary>
/// <param name="Label">Its role, in the reader's language.</param>
/// <param name="Part">The part in which it is so, such as an edition; null: the whole.</param>
/// <param name="Note">A sentence on it.</param>
/// <param name="IsIllustrative">True: say so beside it.</param>
public sealed record MentionLine(string Label, LocalizedText? Part, LocalizedText? Note, bool IsIllustrative);
