using System.Text.Json.Serialization;
using Musubi.Directory.Model;
using Musubi.Foundation;
using NodaTime;

namespace Musubi.Directory;

/// <summary>All that is said about a place; a form or a file describes the place with it.</summary>
public sealed record PlaceFacts
{
    /// <summary>What it is.</summary>
    public required PlaceKind Kind { get; init; }

    /// <summary>Its name, the original in a language of the place.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The place to which it belongs.</summary>
    public PlaceId? Parent { get; init; }

    /// <summary>Codes by which others know it, in the order in which they were given.</summary>
    public IReadOnlyList<PlaceCode> Codes { get; init; } = [];

    /// <summary>Its time zone; where there are several, that of the capital.</summary>
    [JsonConverter(typeof(ZoneJsonConverter))]
    public DateTimeZone? TimeZone { get; init; }

    /// <summary>Where it stands on a map; for a country or state its capital.</summary>
    public Coordinates? Coordinates { get; init; }

    /// <summary>The context profile: what the place is like.</summary>
    public IReadOnlyList<ProfileFigure> Profile { get; init; } = [];

    /// <summary>What is wrong with the whole although every part is right. Fields: <c>Codes[1]</c>, <c>Profile[0]</c>.</summary>
    public IEnumerable<Problem> Problems()
    {
        for (var at = 0; at < Codes.Count; at++)
        {
            if (Codes.Take(at).Any(Codes[at].Meets))
            {
                yield return DirectoryProblems.CodeTwice(Codes[at].Code).At($"Codes[{at}]");
            }
        }

        for (var at = 0; at < Profile.Count; at++)
        {
            if (Profile.Take(at).Any(figure => figure.Figure == Profile[at].Figure))
            {
                yield return DirectoryProblems.FigureTwice().At($"Profile[{at}]");
            }
        }
    }
}
