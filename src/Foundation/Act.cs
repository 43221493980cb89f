namespace Musubi.Foundation;

/// <summary>What a write is recorded as: who did what, and why.</summary>
/// <param name="By">Who.</param>
/// <param name="What">The act's code, module first: "directory.edit-place". Its word is <c>Act.{What}</c>.</param>
/// <param name="Why">The reason as its author gave it; null where the act says enough by itself.</param>
public sealed record Act(Actor By, string What, string? Why = null);
