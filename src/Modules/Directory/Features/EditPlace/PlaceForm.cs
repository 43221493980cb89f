using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Musubi.Foundation;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Directory.Features.EditPlace;

/// <summary>The form in which a place is made and edited.</summary>
internal sealed class PlaceForm
{
    private const int BlankRows = 2;
    private int[] filled = [];

    public LocalizedInput Name { get; set; } = new();

    [Required]
    public PlaceKind? Kind { get; set; }

    public Guid? Parent { get; set; }

    public List<CodeRow> Codes { get; set; } = [];

    public string? TimeZone { get; set; }

    public decimal? Latitude { get; set; }

    public decimal? Longitude { get; set; }

    public List<FigureRow> Profile { get; set; } = [];

    public bool IsIllustrative { get; set; }

    [StringLength(500)]
    public string? Why { get; set; }

    /// <summary>The version that the form's reader saw; 0 for a new place.</summary>
    public int Version { get; set; }

    public static PlaceForm From(PlaceFacts facts, bool isIllustrative, int version) => new()
    {
        Name = LocalizedInput.From(facts.Name),
        Kind = facts.Kind,
        Parent = facts.Parent?.Value,
        Codes = [.. facts.Codes.Select(CodeRow.From)],
        TimeZone = facts.TimeZone?.Id,
        Latitude = facts.Coordinates?.Latitude,
        Longitude = facts.Coordinates?.Longitude,
        Profile = [.. facts.Profile.Select(FigureRow.From)],
        IsIllustrative = isIllustrative,
        Version = version,
    };

    /// <summary>Adds blank rows for what may be added, and a row for every figure there is.</summary>
    public PlaceForm WithBlankRows()
    {
        Codes.AddRange(Enumerable.Range(0, BlankRows - Math.Min(BlankRows, Codes.Count(code => code.IsBlank))).Select(_ => new CodeRow()));
        Profile.AddRange(FigureKind.All.Where(kind => !Profile.Exists(row => row.Figure == kind.Key)).Select(kind => new FigureRow { Figure = kind.Key }));
        return this;
    }

    /// <summary>What the form says; null when something is wrong with it.</summary>
    public PlaceFacts? Read(FormReading reading, PlaceFacts? before, string by)
    {
        filled = [.. Enumerable.Range(0, Codes.Count).Where(at => !Codes[at].IsBlank)];
        var name = reading.Take(Name, nameof(Name), before?.Name, by);
        var codes = filled.Select(at => reading.Take(Codes[at].Read(), $"{nameof(Codes)}[{at}].{nameof(CodeRow.Value)}")).ToList();
        var profile = Enumerable.Range(0, Profile.Count).Where(at => !Profile[at].IsBlank)
            .Select(at => reading.Take(Profile[at].Read(), $"{nameof(Profile)}[{at}]")).ToList();
        var point = Point(reading);
        var zone = string.IsNullOrWhiteSpace(TimeZone) ? null : reading.Take(Zones.Find(TimeZone), nameof(TimeZone));
        return name is null || Kind is not { } kind || reading.Problems.Count > 0 ? null : new()
        {
            Name = name,
            Kind = kind,
            Parent = Parent is { } parent ? new(parent) : null,
            Codes = [.. codes.OfType<PlaceCode>()],
            TimeZone = zone,
            Coordinates = point,
            Profile = [.. profile.OfType<ProfileFigure>()],
        };
    }

    /// <summary>The form's field for a field of the facts: rows left blank are not counted there.</summary>
    public string FieldOf(string field) =>
        field.StartsWith("Codes[", StringComparison.Ordinal) && int.TryParse(field.AsSpan(6, field.Length - 7), CultureInfo.InvariantCulture, out var at) && at < filled.Length
            ? $"{nameof(Codes)}[{filled[at]}].{nameof(CodeRow.Value)}"
            : field;

    private Coordinates? Point(FormReading reading)
    {
        if (Latitude is { } latitude && Longitude is { } longitude)
        {
            if (Directory.Coordinates.TryCreate(latitude, longitude).Succeeded(out var point, out var problem))
            {
                return point;
            }

            reading.Refuse(problem, problem.Field!);
        }
        else if (Latitude is not null || Longitude is not null)
        {
            reading.Refuse(Problem.Invalid("form.required"), Latitude is null ? nameof(Latitude) : nameof(Longitude));
        }

        return null;
    }
}

/// <summary>A code in the form; without scheme and value it does not count.</summary>
internal sealed class CodeRow
{
    public string? Scheme { get; set; }

    public string? Value { get; set; }

    public LocalDate? ValidFrom { get; set; }

    public LocalDate? ValidTo { get; set; }

    public bool IsBlank => string.IsNullOrWhiteSpace(Value) && !IsLimited;

    public bool IsLimited => ValidFrom is not null || ValidTo is not null;

    public static CodeRow From(PlaceCode code) => new()
    {
        Scheme = code.Code.Scheme.Key,
        Value = code.Code.Shown,
        ValidFrom = code.ValidFrom,
        ValidTo = code.ValidTo,
    };

    public Result<PlaceCode> Read() => string.IsNullOrEmpty(Scheme)
        ? Problem.Invalid("directory.choose-scheme")
        : PlaceCode.TryCreate(Scheme, Value, ValidFrom, ValidTo);
}
