using System.ComponentModel.DataAnnotations;
using Musubi.Directory;
using Musubi.Events;
using Musubi.WebKit;

namespace Musubi.Meetings.Features.RequestMeeting;

/// <summary>The form in which a meeting is requested.</summary>
internal sealed class RequestForm
{
    [Required]
    public Guid? Event { get; set; }

    [Required]
    public Guid? Asker { get; set; }

    [Required]
    public Guid? Asked { get; set; }

    public LocalizedInput Reason { get; set; } = new();

    [Required]
    public string? Language { get; set; }

    public string? InterpretedInto { get; set; }

    public bool IsIllustrative { get; set; }

    /// <summary>What the form says; null when something is wrong with it.</summary>
    public MeetingFacts? Read(FormReading reading, string by)
    {
        var reason = reading.Take(Reason, nameof(Reason), before: null, by);
        return reason is null || Event is not { } item || Asker is not { } asker || Asked is not { } asked || !Foundation.Language.TryParse(Language, out var language) ? null
            : new(new EventId(item), new OrganisationId(asker), new OrganisationId(asked), reason, language)
            {
                InterpretedInto = Foundation.Language.TryParse(InterpretedInto, out var into) && into != language ? into : null,
            };
    }
}
