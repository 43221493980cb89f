using Musubi.Foundation;

namespace Musubi.Programmes;

/// <summary>All that is said about a membership beside who, in which role and in which edition: those three say which one it is.</summary>
/// <param name="Note">What the role means in this case.</param>
/// <param name="Source">Where this is known from.</param>
public sealed record MembershipFacts(LocalizedText? Note = null, LocalizedText? Source = null);
