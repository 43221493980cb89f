using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Musubi.Foundation;
using Musubi.WebKit;

namespace Musubi.Directory.Features.EditOrganisation;

/// <summary>The form in which an organisation is made and edited.</summary>
internal sealed class OrganisationForm
{
    private const int BlankRows = 2;
    private int[] filled = [];

    public LocalizedInput Name { get; set; } = new();

    public LocalizedInput Summary { get; set; } = new();

    [Required]
    public OrganisationKind? Kind { get; set; }

    public Guid? Place { get; set; }

    public Guid? Parent { get; set; }

    [DataType(DataType.Url)]
    public string? Website { get; set; }

    public List<NumberRow> Identifiers { get; set; } = [];

    public OrganisationSize? Size { get; set; }

    public bool IsIllustrative { get; set; }

    [StringLength(500)]
    public string? Why { get; set; }

    /// <summary>The version that the form's reader saw; 0 for a new organisation.</summary>
    public int Version { get; set; }

    public static OrganisationForm From(OrganisationFacts facts, bool isIllustrative, int version) => new()
    {
        Name = LocalizedInput.From(facts.Name),
        Summary = LocalizedInput.From(facts.Summary),
        Kind = facts.Kind,
        Place = facts.Place?.Value,
        Parent = facts.Parent?.Value,
        Website = facts.Website?.Stored,
        Identifiers = [.. facts.Identifiers.Select(number => new NumberRow { Scheme = number.Scheme.Key, Value = number.Shown })],
        Size = facts.Size,
        IsIllustrative = isIllustrative,
        Version = version,
    };

    /// <summary>Adds blank rows for what may be added.</summary>
    public OrganisationForm WithBlankRows()
    {
        Identifiers.AddRange(Enumerable.Range(0, BlankRows - Math.Min(BlankRows, Identifiers.Count(row => row.IsBlank))).Select(_ => new NumberRow()));
        return this;
    }

    /// <summary>What the form says; null when something is wrong with it.</summary>
    public OrganisationFacts? Read(FormReading reading, OrganisationFacts? before, string by)
    {
        filled = [.. Enumerable.Range(0, Identifiers.Count).Where(at => !Identifiers[at].IsBlank)];
        var name = reading.Take(Name, nameof(Name), before?.Name, by);
        var summary = reading.TakeOptional(Summary, nameof(Summary), before?.Summary, by);
        var website = string.IsNullOrWhiteSpace(Website) ? null : reading.Take(WebAddress.Check(Website), nameof(Website));
        var numbers = filled.Select(at => reading.Take(Identifiers[at].Read(), $"{nameof(Identifiers)}[{at}].{nameof(NumberRow.Value)}")).ToList();
        return name is null || Kind is not { } kind || reading.Problems.Count > 0 ? null : new()
        {
            Name = name,
            Summary = summary,
            Kind = kind,
            Place = Place is { } place ? new(place) : null,
            Parent = Parent is { } parent ? new(parent) : null,
            Website = website,
            Identifiers = [.. numbers.OfType<Identifier>()],
            Size = Size,
        };
    }

    /// <summary>The form's field for a field of the facts: rows left blank are not counted there.</summary>
    public string FieldOf(string field) =>
        field.StartsWith("Identifiers[", StringComparison.Ordinal)
        && int.TryParse(field.AsSpan(12, field.Length - 13), CultureInfo.InvariantCulture, out var at) && at < filled.Length
            ? $"{nameof(Identifiers)}[{filled[at]}].{nameof(NumberRow.Value)}"
            : field;
}

/// <summary>A registered number in the form; without a value it does not count.</summary>
internal sealed class NumberRow
{
    public string? Scheme { get; set; }

    public string? Value { get; set; }

    public bool IsBlank => string.IsNullOrWhiteSpace(Value);

    public Result<Identifier> Read() => string.IsNullOrEmpty(Scheme) ? Problem.Invalid("directory.choose-scheme") : Identifier.Check(Scheme, Value);
}
