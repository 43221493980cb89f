using Musubi.Foundation;
using Musubi.WebKit;

namespace Musubi.Programmes.Features.EditEdition;

/// <summary>A phase in the form; blank ones do not count.</summary>
internal sealed class PhaseRow
{
    /// <summary>The key of a phase that exists; it stays when the phase is renamed.</summary>
    public string? Key { get; set; }

    public PhaseKind? Kind { get; set; }

    public LocalizedInput Name { get; set; } = new();

    public WhenInput When { get; set; } = new();

    public LocalizedInput Description { get; set; } = new();

    public bool IsIllustrative { get; set; }

    public bool IsBlank => Kind is null && Name.IsBlank() && Description.IsBlank() && When.IsBlank();

    public static PhaseRow From(Phase phase, Text text) => new()
    {
        Key = phase.Key.Stored,
        Kind = phase.Kind,
        Name = LocalizedInput.From(phase.Name),
        When = WhenInput.Of(phase.When, text),
        Description = LocalizedInput.From(phase.Description),
        IsIllustrative = phase.IsIllustrative,
    };

    public Phase? Read(FormReading reading, string field, IReadOnlyList<Phase>? known, HashSet<Key> taken, string by)
    {
        var before = known?.FirstOrDefault(phase => phase.Key.Stored == Key);
        var name = reading.Take(Name, $"{field}.{nameof(Name)}", before?.Name, by);
        var when = reading.TakeOptional(When, $"{field}.{nameof(When)}", before?.When, by);
        var description = reading.TakeOptional(Description, $"{field}.{nameof(Description)}", before?.Description, by);
        if (Kind is null)
        {
            reading.Refuse(Problem.Invalid("form.required"), $"{field}.{nameof(Kind)}");
        }

        return name is null || Kind is not { } kind
            ? null
            : new(KeyField.ForRow(Key, name, "phase", taken), kind, name) { When = when, Description = description, IsIllustrative = IsIllustrative };
    }
}
