namespace Musubi.GrantRules;

/// <summary>One rule of a scheme as people know it.</summary>
/// <param name="Id">Its name within the scheme: "cap-per-project-and-year".</param>
/// <param name="Text">What it says.</param>
/// <param name="IsUnsure">True when no published rule confirms it: shown as to be confirmed by the programme.</param>
public sealed record SchemeRule(string Id, Wording Text, bool IsUnsure);
