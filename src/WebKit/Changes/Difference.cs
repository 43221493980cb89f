using NodaTime;

namespace Musubi.WebKit;

/// <summary>What differs in one respect between two versions of a thing, in the reader's words.</summary>
/// <param name="Label">Which respect.</param>
/// <param name="Before">What is said before, a line each; none when nothing was.</param>
/// <param name="After">What is said after.</param>
public sealed record Difference(string Label, IReadOnlyList<string> Before, IReadOnlyList<string> After);

/// <summary>That somebody saved a thing.</summary>
/// <param name="At">When.</param>
/// <param name="By">The name of who did.</param>
/// <param name="Why">The reason given, if any.</param>
public sealed record Save(Instant At, string By, string? Why);

/// <summary>One change in the history of a thing.</summary>
/// <param name="What">What was done, in the reader's words.</param>
/// <param name="Save">Who, when and why.</param>
/// <param name="Differences">What differs since.</param>
/// <param name="IsErased">True when what changed was erased on a person's request.</param>
public sealed record ShownChange(string What, Save Save, IReadOnlyList<Difference> Differences, bool IsErased = false);
