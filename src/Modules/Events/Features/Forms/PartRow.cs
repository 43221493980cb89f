using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Events.Features.Forms;

/// <summary>Someone at an event, in a form; blank ones do not count.</summary>
internal sealed class PartRow
{
    public string? Member { get; set; }

    public EventRole? Role { get; set; }

    public LocalizedInput Note { get; set; } = new();

    public bool IsBlank => string.IsNullOrEmpty(Member) && Note.IsBlank();

    public static PartRow From(EventPart part) => new() { Member = part.Member.ToString(), Role = part.Role, Note = LocalizedInput.From(part.Note) };

    /// <summary>The rows that say something.</summary>
    public static IReadOnlyList<EventPart> ReadAll(List<PartRow> rows, FormReading reading, string field, IReadOnlyList<EventPart>? before, string by) =>
        [.. rows.Index().Where(row => !row.Item.IsBlank).Select(row => row.Item.Read(reading, $"{field}[{row.Index}]", before, by)).OfType<EventPart>()];

    private EventPart? Read(FormReading reading, string field, IReadOnlyList<EventPart>? known, string by)
    {
        if (!Programmes.Member.TryParse(Member, out var member))
        {
            reading.Refuse(Problem.Invalid("form.required"), $"{field}.{nameof(Member)}");
            return null;
        }

        if (Role is not { } role)
        {
            reading.Refuse(Problem.Invalid("form.required"), $"{field}.{nameof(Role)}");
            return null;
        }

        var before = known?.FirstOrDefault(part => part.Member == member && part.Role == role);
        return new(member, role, reading.TakeOptional(Note, $"{field}.{nameof(Note)}", before?.Note, by));
    }
}
