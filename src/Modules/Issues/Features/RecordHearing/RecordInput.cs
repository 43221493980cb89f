using Musubi.Foundation;
using Musubi.Issues.Model;
using Musubi.WebKit;

namespace Musubi.Issues.Features.RecordHearing;

/// <summary>The form in which one writes down what was said.</summary>
internal sealed class RecordInput
{
    public LocalizedInput Notes { get; set; } = new();

    public LocalizedInput Initiatives { get; set; } = new();

    public LocalizedInput PossiblePartners { get; set; } = new();

    /// <summary>The version that the form's reader saw.</summary>
    public int Version { get; set; }

    public static RecordInput From(Hearing hearing) => new()
    {
        Notes = LocalizedInput.From(hearing.Notes),
        Initiatives = LocalizedInput.From(hearing.Initiatives),
        PossiblePartners = LocalizedInput.From(hearing.PossiblePartners),
        Version = hearing.Version,
    };

    /// <summary>Writes the questions into the notes, in the language of the original, each with room for what was said.</summary>
    public void Ask(IReadOnlyList<LocalizedText> questions, Language reader)
    {
        var language = Language.TryParse(Notes.Original, out var original) ? original : reader;
        var asked = string.Join("\n\n\n", questions.Select(question => question.For(language).Text));
        var said = Notes.Texts.GetValueOrDefault(language.Tag)?.Trim();
        (Notes.Original, Notes.Texts[language.Tag]) = (language.Tag, string.IsNullOrEmpty(said) ? asked : $"{said}\n\n{asked}");
    }

    /// <summary>What the form says; null when something is wrong with it.</summary>
    public HearingRecord? Read(FormReading reading, Hearing before, string by)
    {
        var notes = reading.Take(Notes, nameof(Notes), before.Notes, by);
        var initiatives = reading.TakeOptional(Initiatives, nameof(Initiatives), before.Initiatives, by);
        var partners = reading.TakeOptional(PossiblePartners, nameof(PossiblePartners), before.PossiblePartners, by);
        return notes is null || reading.Problems.Count > 0 ? null : new(notes, initiatives, partners);
    }
}
