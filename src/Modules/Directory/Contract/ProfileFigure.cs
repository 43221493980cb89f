using System.Globalization;
using System.Text.Json.Serialization;
using Musubi.Directory.Model;
using Musubi.Foundation;

namespace Musubi.Directory;

/// <summary>One figure of a place's context profile: a value with its year and source.</summary>
/// <param name="Figure">Which figure, by its key in <see cref="FigureKind.All"/>: "population".</param>
/// <param name="Value">The value in invariant writing, as given: "13960000", "0.29", "Cfa", "high".</param>
/// <param name="Year">The year for which it holds.</param>
/// <param name="Source">Where it comes from: a publication's name or address.</param>
/// <param name="IsIllustrative">True when it was added to complete an example.</param>
public sealed record ProfileFigure(string Figure, string Value, int Year, string Source, bool IsIllustrative = false)
{
    /// <summary>The earliest and the latest year taken.</summary>
    public const int FirstYear = 1900, LastYear = 2200;

    /// <summary>The value as a number; null for classes such as a climate zone.</summary>
    [JsonIgnore]
    public decimal? Number =>
        decimal.TryParse(Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Builds a figure from invariant writing.</summary>
    /// <remarks>
    /// Refuses with <c>directory.unknown-figure</c>, <c>directory.figure-value</c> (fact <c>example</c>), <c>directory.figure-year</c>
    /// or <c>directory.figure-source</c>, at the fields <c>Figure</c>, <c>Value</c>, <c>Year</c>, <c>Source</c>.
    /// </remarks>
    public static Result<ProfileFigure> TryCreate(string? figure, string? value, int? year, string? source, bool isIllustrative = false)
    {
        if (FigureKind.Find(figure) is not { } kind)
        {
            return DirectoryProblems.UnknownFigure(figure).At(nameof(Figure));
        }

        if (!kind.Accepts(value))
        {
            return DirectoryProblems.FigureValue(kind).At(nameof(Value));
        }

        if (year is not (>= FirstYear and <= LastYear))
        {
            return DirectoryProblems.FigureYear().At(nameof(Year));
        }

        return string.IsNullOrWhiteSpace(source)
            ? DirectoryProblems.FigureSource().At(nameof(Source))
            : new ProfileFigure(kind.Key, value!.Trim(), year.Value, source.Trim(), isIllustrative);
    }
}
