using System.ComponentModel.DataAnnotations;
using Musubi.Directory;
using Musubi.WebKit;

namespace Musubi.Programmes.Features.EditFact;

/// <summary>The form in which a known fact is stated and edited.</summary>
internal sealed class FactForm
{
    /// <summary>For a new fact: its key, blank to derive it from the text.</summary>
    public string? Key { get; set; }

    [Required]
    public FactStage? Stage { get; set; }

    public LocalizedInput Text { get; set; } = new();

    public WhenInput When { get; set; } = new();

    public Guid? Edition { get; set; }

    /// <summary>Everyone concerned, as <see cref="Member"/> writes itself.</summary>
    public List<string> Concerned { get; set; } = [];

    public LocalizedInput Source { get; set; } = new();

    public bool IsIllustrative { get; set; }

    [StringLength(500)]
    public string? Why { get; set; }

    /// <summary>The version that the form's reader saw; 0 for a new fact.</summary>
    public int Version { get; set; }

    public static FactForm From(FactStatement statement, IEnumerable<Member> concerned, bool isIllustrative, int version, Text text) => new()
    {
        Stage = statement.Stage,
        Text = LocalizedInput.From(statement.Text),
        When = WhenInput.Of(statement.When, text),
        Edition = statement.Edition?.Value,
        Concerned = [.. concerned.Select(member => member.ToString())],
        Source = LocalizedInput.From(statement.Source),
        IsIllustrative = isIllustrative,
        Version = version,
    };

    /// <summary>What the form says; null when something is wrong with it.</summary>
    public FactStatement? Read(FormReading reading, FactStatement? before, string by)
    {
        var text = reading.Take(Text, nameof(Text), before?.Text, by);
        var when = reading.TakeOptional(When, nameof(When), before?.When, by);
        var source = reading.TakeOptional(Source, nameof(Source), before?.Source, by);
        var concerned = Concerned.Select(typed => Member.TryParse(typed, out var member) ? member : (Member?)null).OfType<Member>().ToLookup(member => member.Kind, member => member.Id);
        return text is null || Stage is not { } stage || reading.Problems.Count > 0 ? null : new()
        {
            Stage = stage,
            Text = text,
            When = when,
            Edition = Edition is { } edition ? new EditionId(edition) : null,
            Places = [.. concerned[MemberKind.Place].Select(PlaceId.From)],
            Organisations = [.. concerned[MemberKind.Organisation].Select(OrganisationId.From)],
            People = [.. concerned[MemberKind.Person].Select(PersonId.From)],
            Source = source,
        };
    }
}
