using System.ComponentModel.DataAnnotations;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.WebKit;

namespace Musubi.Programmes.Features.EditProgramme;

/// <summary>The form in which a programme is edited.</summary>
internal sealed class ProgrammeForm
{
    private const int BlankRows = 1;

    public LocalizedInput Name { get; set; } = new();

    [Required]
    public ProgrammeKind? Kind { get; set; }

    public LocalizedInput Summary { get; set; } = new();

    [Required]
    public Accent? Accent { get; set; }

    public Guid? Owner { get; set; }

    public WhenInput Period { get; set; } = new();

    /// <summary>What came before; blank ones do not count.</summary>
    public List<LocalizedInput> Predecessors { get; set; } = [];

    public bool IsIllustrative { get; set; }

    [StringLength(500)]
    public string? Why { get; set; }

    /// <summary>The version that the form's reader saw.</summary>
    public int Version { get; set; }

    public static ProgrammeForm From(ProgrammeFacts facts, bool isIllustrative, int version, Text text) => new()
    {
        Name = LocalizedInput.From(facts.Name),
        Kind = facts.Kind,
        Summary = LocalizedInput.From(facts.Summary),
        Accent = facts.Accent,
        Owner = facts.Owner?.Value,
        Period = WhenInput.Of(facts.Period, text),
        Predecessors = [.. facts.Predecessors.Select(LocalizedInput.From)],
        IsIllustrative = isIllustrative,
        Version = version,
    };

    /// <summary>Adds a blank row for what came before.</summary>
    public ProgrammeForm WithBlankRows()
    {
        Predecessors.AddRange(Enumerable.Range(0, BlankRows - Math.Min(BlankRows, Predecessors.Count(input => input.IsBlank()))).Select(_ => new LocalizedInput()));
        return this;
    }

    /// <summary>What the form says; null when something is wrong with it.</summary>
    public ProgrammeFacts? Read(FormReading reading, ProgrammeFacts before, string by)
    {
        var name = reading.Take(Name, nameof(Name), before.Name, by);
        var summary = reading.Take(Summary, nameof(Summary), before.Summary, by);
        var period = reading.TakeOptional(Period, nameof(Period), before.Period, by);
        var predecessors = Predecessors
            .Select((input, at) => reading.TakeOptional(input, $"{nameof(Predecessors)}[{at}]", before.Predecessors.ElementAtOrDefault(at), by)).ToList();
        return name is null || summary is null || Kind is not { } kind || Accent is not { } accent || reading.Problems.Count > 0 ? null : new()
        {
            Name = name,
            Kind = kind,
            Summary = summary,
            Accent = accent,
            Owner = Owner is { } owner ? new OrganisationId(owner) : null,
            Period = period,
            Predecessors = [.. predecessors.OfType<LocalizedText>()],
        };
    }
}
