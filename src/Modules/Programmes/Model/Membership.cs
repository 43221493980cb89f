using Musubi.Foundation;

namespace Musubi.Programmes.Model;

/// <summary>What a place, an organisation or a person is in a programme. Member, role and edition together are given once.</summary>
/// <remarks>A membership that is removed is archived, so that removing it can be undone and stays in the history.</remarks>
internal sealed class Membership : ProgrammeContent
{
    public Membership(MembershipId id, ProgrammeId programme, Member member, MembershipRole role)
        : this(id, programme) => (MemberKind, MemberId, Role) = (member.Kind, member.Id, role);

    private Membership(MembershipId id, ProgrammeId programme)
        : base(programme) => Id = id;

    public MembershipId Id { get; private set; }

    public MemberKind MemberKind { get; private set; }

    public Guid MemberId { get; private set; }

    public MembershipRole Role { get; set; }

    /// <summary>The edition in which the member has the role; null: in the programme as a whole.</summary>
    public EditionId? Edition { get; set; }

    /// <summary>What the role means in this case.</summary>
    public LocalizedText? Note { get; set; }

    /// <summary>Where this is known from.</summary>
    public LocalizedText? Source { get; set; }

    /// <summary>Who or what the member is.</summary>
    public Member Member => new(MemberKind, MemberId);
}
