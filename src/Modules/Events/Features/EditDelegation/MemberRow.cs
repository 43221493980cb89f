using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Events.Features.EditDelegation;

/// <summary>Someone who travels, in the form; blank ones do not count.</summary>
internal sealed class MemberRow
{
    public string? Member { get; set; }

    public DelegationRole? Role { get; set; } = DelegationRole.Delegate;

    public LocalizedInput Note { get; set; } = new();

    public bool IsBlank => string.IsNullOrEmpty(Member) && Note.IsBlank();

    public static MemberRow Of(DelegationMember member) => new() { Member = member.Member.ToString(), Role = member.Role, Note = LocalizedInput.From(member.Note) };

    public DelegationMember? Read(FormReading reading, string field, IReadOnlyList<DelegationMember>? known, string by)
    {
        if (!Programmes.Member.TryParse(Member, out var member))
        {
            reading.Refuse(Problem.Invalid("form.required"), $"{field}.{nameof(Member)}");
            return null;
        }

        var before = known?.FirstOrDefault(one => one.Member == member);
        return new(member, Role ?? DelegationRole.Delegate, reading.TakeOptional(Note, $"{field}.{nameof(Note)}", before?.Note, by));
    }
}
