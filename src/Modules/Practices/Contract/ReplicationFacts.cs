using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes;

namespace Musubi.Practices;

/// <summary>All that is said about a replication before it begins; a form or a file describes it with it.</summary>
public sealed record ReplicationFacts
{
    /// <summary>The longest unit of an effect.</summary>
    public const int LongestUnit = 40;

    /// <summary>What it is called.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Where the practice is taken over.</summary>
    public required PlaceId Place { get; init; }

    /// <summary>Who takes it over.</summary>
    public required OrganisationId Organisation { get; init; }

    /// <summary>What is done differently here.</summary>
    public LocalizedText? Adapted { get; init; }

    /// <summary>What is measured before and after; null when nothing is.</summary>
    public ReplicationEffect? Effect { get; init; }
}

/// <summary>What is measured before and after.</summary>
/// <param name="Indicator">What is measured.</param>
/// <param name="Unit">In which unit.</param>
/// <param name="Before">The value before; null while it is not known.</param>
/// <param name="After">The value after; null while it is not known.</param>
public sealed record ReplicationEffect(LocalizedText Indicator, string Unit, decimal? Before, decimal? After) : ITold
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Tell(Teller teller) =>
    [
        teller.Text["Practices.Told.Effect", ("indicator", Indicator), ("before", Shown(Before, teller)), ("after", Shown(After, teller)), ("unit", Unit)],
    ];

    private static string Shown(decimal? value, Teller teller) => value is { } some ? teller.Text.Formats.Number(some) : "–";
}
