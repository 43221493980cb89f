using System.Globalization;
using Musubi.Persistence.Transfer;

namespace Musubi.Directory.Transfer;

/// <summary>Parts of a place in files.</summary>
internal static class PlaceParts
{
    public static PlaceCode? ReadCode(ItemReader item)
    {
        var code = IdentifierParts.Read(item);
        var (from, to) = (item.Day("validFrom"), item.Day("validTo"));
        if (code is null || !item.IsSound)
        {
            return null;
        }

        if (PlaceCode.TryCreate(code.Scheme.Key, code.Value, from, to).Succeeded(out var valid, out var problem))
        {
            return valid;
        }

        item.Refuse(problem);
        return null;
    }

    public static void WriteCode(ItemWriter item, PlaceCode code)
    {
        IdentifierParts.Write(item, code.Code);
        item.Put("validFrom", code.ValidFrom).Put("validTo", code.ValidTo);
    }

    public static Coordinates? ReadCoordinates(ItemReader item) =>
        item.Number("latitude", -90, 90, required: true) is var latitude
        && item.Number("longitude", -180, 180, required: true) is { } east && latitude is { } north
            ? new(north, east)
            : null;

    public static void WriteCoordinates(ItemWriter item, Coordinates point) =>
        item.Put("latitude", point.Latitude).Put("longitude", point.Longitude);

    public static IReadOnlyList<ProfileFigure>? ReadProfile(ItemReader item) =>
        [.. FigureKind.All.Select(kind => item.Part(kind.Key, figure => ReadFigure(figure, kind))).OfType<ProfileFigure>()];

    // In the order of the figures, whatever order they were entered in.
    public static void WriteProfile(ItemWriter item, IReadOnlyList<ProfileFigure> profile)
    {
        foreach (var figure in FigureKind.All.Select(kind => profile.FirstOrDefault(figure => figure.Figure == kind.Key)).OfType<ProfileFigure>())
        {
            item.Put(figure.Figure, figure, WriteFigure);
        }
    }

    private static ProfileFigure? ReadFigure(ItemReader item, FigureKind kind)
    {
        var value = IsNumber(kind)
            ? item.Number("value", decimal.MinValue, decimal.MaxValue, required: true)?.ToString(CultureInfo.InvariantCulture)
            : item.Text("value", required: true);
        var year = item.Whole("year", ProfileFigure.FirstYear, ProfileFigure.LastYear, required: true);
        var source = item.Text("source", required: true);
        var isIllustrative = item.Truth("illustrative");
        if (!item.IsSound)
        {
            return null;
        }

        if (ProfileFigure.TryCreate(kind.Key, value, year, source, isIllustrative).Succeeded(out var figure, out var problem))
        {
            return figure;
        }

        item.Refuse(problem);
        return null;
    }

    private static void WriteFigure(ItemWriter item, ProfileFigure figure)
    {
        if (FigureKind.Find(figure.Figure) is { } kind && IsNumber(kind))
        {
            item.Put("value", figure.Number);
        }
        else
        {
            item.Put("value", figure.Value);
        }

        item.Put("year", figure.Year).Put("source", figure.Source).Put("illustrative", figure.IsIllustrative);
    }

    private static bool IsNumber(FigureKind kind) => kind.Form is FigureForm.Count or FigureForm.Amount or FigureForm.Share;
}
