namespace Musubi.Architecture.Tests;

/// <summary>A place that breaks a rule, and how.</summary>
internal sealed record Offence(string Where, string What)
{
    public override string ToString() => $"{Where}: {What}";

    /// <summary>Fails with one line for each offence.</summary>
    public static void AssertNone(IEnumerable<Offence> offences)
    {
        var lines = offences.Select(offence => offence.ToString()).Order(StringComparer.Ordinal).ToList();
        Assert.True(lines.Count == 0, string.Join('\n', lines));
    }

    /// <summary>Fails unless exactly the planted places are found.</summary>
    public static void AssertFound(IEnumerable<Offence> offences, params string[] places) =>
        Assert.Equal(places.Order(StringComparer.Ordinal), offences.Select(offence => offence.Where).Order(StringComparer.Ordinal));
}
