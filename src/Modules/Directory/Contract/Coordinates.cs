using System.Text.Json.Serialization;
using Musubi.Directory.Model;
using Musubi.Foundation;

namespace Musubi.Directory;

/// <summary>A point on the map, in decimal degrees (WGS 84), kept with the decimals that were given.</summary>
public sealed record Coordinates
{
    /// <summary>Builds a point.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such point.</exception>
    [JsonConstructor]
    public Coordinates(decimal latitude, decimal longitude)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Abs(latitude), 90m, nameof(latitude));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Abs(longitude), 180m, nameof(longitude));
        (Latitude, Longitude) = (latitude, longitude);
    }

    /// <summary>Degrees north of the equator; negative is south.</summary>
    public decimal Latitude { get; }

    /// <summary>Degrees east of Greenwich; negative is west.</summary>
    public decimal Longitude { get; }

    /// <summary>Refuses with <c>directory.no-such-point</c>, at the field <c>Latitude</c> or <c>Longitude</c>.</summary>
    public static Result<Coordinates> TryCreate(decimal latitude, decimal longitude) =>
        Math.Abs(latitude) > 90m ? DirectoryProblems.NoSuchPoint(90).At(nameof(Latitude))
        : Math.Abs(longitude) > 180m ? DirectoryProblems.NoSuchPoint(180).At(nameof(Longitude))
        : new Coordinates(latitude, longitude);
}
