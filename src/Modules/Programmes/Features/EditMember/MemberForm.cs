using System.ComponentModel.DataAnnotations;
using Musubi.Programmes.Model;
using Musubi.WebKit;

namespace Musubi.Programmes.Features.EditMember;

/// <summary>The form in which a member is added and edited.</summary>
internal sealed class MemberForm
{
    /// <summary>Who, as <see cref="Programmes.Member"/> writes itself; fixed once it is saved.</summary>
    public string? Member { get; set; }

    [Required]
    public MembershipRole? Role { get; set; }

    public Guid? Edition { get; set; }

    public LocalizedInput Note { get; set; } = new();

    public LocalizedInput Source { get; set; } = new();

    public bool IsIllustrative { get; set; }

    [StringLength(500)]
    public string? Why { get; set; }

    /// <summary>The version that the form's reader saw; 0 for a new membership.</summary>
    public int Version { get; set; }

    public EditionId? InEdition => Edition is { } edition ? new(edition) : null;

    public static MemberForm From(Membership membership) => new()
    {
        Member = membership.Member.ToString(),
        Role = membership.Role,
        Edition = membership.Edition?.Value,
        Note = LocalizedInput.From(membership.Note),
        Source = LocalizedInput.From(membership.Source),
        IsIllustrative = membership.IsIllustrative,
        Version = membership.Version,
    };

    /// <summary>What the form says beside who, role and edition; null when something is wrong with the whole form.</summary>
    public MembershipFacts? Read(FormReading reading, MembershipFacts? before, string by)
    {
        var note = reading.TakeOptional(Note, nameof(Note), before?.Note, by);
        var source = reading.TakeOptional(Source, nameof(Source), before?.Source, by);
        return Role is null || reading.Problems.Count > 0 ? null : new(note, source);
    }
}
