using System.Globalization;
using Musubi.Foundation;

namespace Musubi.Directory.Features.EditPlace;

/// <summary>A figure of the context profile in the form; without a value it does not count.</summary>
internal sealed class FigureRow
{
    public string Figure { get; set; } = string.Empty;

    /// <summary>The value of a number; a share in per cent.</summary>
    public decimal? Number { get; set; }

    /// <summary>The value of a code or a class.</summary>
    public string? Value { get; set; }

    public int? Year { get; set; }

    public string? Source { get; set; }

    public bool IsIllustrative { get; set; }

    public FigureKind? Kind => FigureKind.Find(Figure);

    public bool IsNumber => Kind is { Form: FigureForm.Count or FigureForm.Amount or FigureForm.Share };

    public bool IsBlank => Number is null && string.IsNullOrWhiteSpace(Value);

    public static FigureRow From(ProfileFigure figure)
    {
        var row = new FigureRow { Figure = figure.Figure, Year = figure.Year, Source = figure.Source, IsIllustrative = figure.IsIllustrative };
        row.Number = row.Kind?.Form is FigureForm.Share ? figure.Number * 100m : row.IsNumber ? figure.Number : null;
        row.Value = row.IsNumber ? null : figure.Value;
        return row;
    }

    public Result<ProfileFigure> Read()
    {
        var value = IsNumber ? (Kind!.Form is FigureForm.Share ? Number / 100m : Number)?.ToString(CultureInfo.InvariantCulture) : Value;
        return ProfileFigure.TryCreate(Figure, value, Year, Source, IsIllustrative) is var figure && figure.Succeeded(out _, out var problem)
            ? figure
            : problem!.Field == nameof(ProfileFigure.Value) && IsNumber ? problem.At(nameof(Number)) : problem;
    }
}
