using System.ComponentModel.DataAnnotations;
using Musubi.Directory;
using Musubi.Events.Features.Forms;
using Musubi.Events.Model;
using Musubi.Foundation;

namespace Musubi.Events.Features.Register;

/// <summary>The form in which one registers, or is entered by the secretariat.</summary>
internal sealed class RegistrationForm
{
    /// <summary>For the secretariat: who comes. Blank when a person of the directory is chosen.</summary>
    [StringLength(200)]
    public string? Name { get; set; }

    public Guid? Person { get; set; }

    public Guid? Organisation { get; set; }

    [Required]
    public EventRole? Role { get; set; } = EventRole.Participant;

    public List<string> Languages { get; set; } = [];

    [StringLength(500)]
    public string? Topics { get; set; }

    [StringLength(500)]
    public string? Diet { get; set; }

    [StringLength(500)]
    public string? Access { get; set; }

    [StringLength(200)]
    public string? Interpretation { get; set; }

    public bool VisaLetter { get; set; }

    public bool IsInvited { get; set; }

    /// <summary>What the form says of someone.</summary>
    public RegistrationFacts Facts(string name, AccountId? account) => new(name, Role ?? EventRole.Participant)
    {
        Account = account,
        Person = Person is { } person ? new PersonId(person) : null,
        Organisation = Organisation is { } organisation ? new OrganisationId(organisation) : null,
        Languages = Tongues.Read(Languages),
        Topics = Told(Topics),
        Needs = (Told(Diet) ?? Told(Access) ?? Told(Interpretation)) is null && !VisaLetter ? null : new(Told(Diet), Told(Access), Told(Interpretation), VisaLetter),
    };

    private static string? Told(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
