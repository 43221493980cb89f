namespace Musubi.Directory;

/// <summary>What a place is like, as far as its context profile and those of the places above it tell.</summary>
/// <param name="Place">The place.</param>
/// <param name="Country">Its country; null when none is known.</param>
/// <param name="Population">Inhabitants of the place itself.</param>
/// <param name="Climate">Class of Köppen and Geiger, of the place or of the nearest one above: "Cfa".</param>
public sealed record PlaceContext(PlaceId Place, PlaceId? Country, decimal? Population, string? Climate)
{
    private const string PopulationKey = "population";
    private const string ClimateKey = "climateZone";
    private const decimal LikeSize = 4;

    /// <summary>True when both are known to have about as many inhabitants: one at most four times as many as the other.</summary>
    public bool IsOfSizeOf(PlaceContext other) =>
        Population is > 0 and var one && other.Population is > 0 and var two && Math.Max(one, two) <= LikeSize * Math.Min(one, two);

    /// <summary>True when both are known to lie in one main group of climates: tropical, dry, temperate, continental, polar.</summary>
    public bool IsOfClimateOf(PlaceContext other) => Climate is { Length: > 0 } one && other.Climate is { Length: > 0 } two && one[0] == two[0];

    internal static PlaceContext Of(IReadOnlyList<(PlaceId Id, PlaceFacts Facts)> upwards)
    {
        var (place, facts) = upwards[0];
        return new(
            place,
            upwards.Where(one => one.Facts.Kind is PlaceKind.Country).Select(one => (PlaceId?)one.Id).FirstOrDefault(),
            facts.Profile.FirstOrDefault(figure => figure.Figure == PopulationKey)?.Number,
            upwards.SelectMany(one => one.Facts.Profile).FirstOrDefault(figure => figure.Figure == ClimateKey)?.Value);
    }
}
