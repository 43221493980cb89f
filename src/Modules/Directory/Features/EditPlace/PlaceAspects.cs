using System.Globalization;
using Musubi.Directory.Features.Describing;
using Musubi.WebKit;

namespace Musubi.Directory.Features.EditPlace;

/// <summary>Everything that is said about a place, in words.</summary>
internal static class PlaceAspects
{
    public static readonly IReadOnlyList<Aspect<PlaceFacts>> All =
    [
        new("Directory.Place.Name", (facts, teller) => teller.Wordings(facts.Name)),
        new("Directory.Place.Kind", (facts, teller) => [teller.Text.Of(facts.Kind)]),
        new("Directory.Place.Parent", (facts, teller) => facts.Parent is { } parent ? [teller.Place(parent)] : []),
        new("Directory.Place.Codes", (facts, teller) => facts.Codes.Select(teller.Code)),
        new("Directory.Place.TimeZone", (facts, _) => facts.TimeZone is { } zone ? [zone.Id] : []),
        new("Directory.Place.Coordinates", (facts, teller) => facts.Coordinates is { } point ? [teller.Point(point)] : []),
        new("Directory.Place.Profile", (facts, teller) => facts.Profile.Select(figure => Tell(figure, teller.Text))),
    ];

    private static string Tell(ProfileFigure figure, Text text) => text[
        "Directory.Figure.Line",
        ("figure", text.Say($"Directory.Figure.{figure.Figure}")),
        ("value", figure.Show(text)),
        ("year", figure.Year.ToString(CultureInfo.InvariantCulture)),
        ("source", figure.Source)];
}
