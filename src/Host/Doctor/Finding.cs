namespace Musubi.Host.Doctor;

/// <summary>What was looked at and how it is.</summary>
/// <param name="What">Part looked at: word <c>Host.Doctor.{What}</c>.</param>
/// <param name="IsWell">False when someone should act.</param>
/// <param name="Key">The sentence that says how it is and, if ill, what to do.</param>
/// <param name="Facts">What the sentence needs.</param>
internal sealed record Finding(string What, bool IsWell, string Key, params (string Name, object? Value)[] Facts);
