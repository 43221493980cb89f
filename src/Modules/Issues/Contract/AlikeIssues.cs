namespace Musubi.Issues;

/// <summary>An issue that speaks of the same as another, whoever wrote them in what language.</summary>
/// <param name="Issue">The issue.</param>
/// <param name="Shared">Of what both speak, in the reader's language, what weighs most first.</param>
public sealed record AlikeIssue(IssueFace Issue, IReadOnlyList<string> Shared);

/// <summary>The issues of all programmes that speak of the same as one, best first, as far as the reader may see them. Registered by this module: what it reads, it keeps to itself.</summary>
public delegate Task<IReadOnlyList<AlikeIssue>> AlikeIssues(IssueFace issue, CancellationToken cancel);
