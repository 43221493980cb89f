using System.Linq.Expressions;
using Musubi.Foundation;

namespace Musubi.Programmes.Model;

/// <summary>What a place, an organisation or a person is in a programme. Member, role and edition together are given once.</summary>
/// <remarks>A membership that is removed is archived, so that removing it can be undone and stays in the history.</remarks>
internal sealed class Membership : ProgrammeContent
{
    public Membership(MembershipId id, ProgrammeId programme, Member member, MembershipRole role, EditionId? edition)
        : this(id, programme) => (MemberKind, MemberId, Role, Edition) = (member.Kind, member.Id, role, edition);

    private Membership(MembershipId id, ProgrammeId programme)
        : base(programme) => Id = id;

    public MembershipId Id { get; private set; }

    public MemberKind MemberKind { get; private set; }

    public Guid MemberId { get; private set; }

    public MembershipRole Role { get; set; }

    /// <summary>The edition in which the member has the role; null: in the programme as a whole.</summary>
    public EditionId? Edition { get; set; }

    public LocalizedText? Note { get; private set; }

    public LocalizedText? Source { get; private set; }

    public Member Member => new(MemberKind, MemberId);

    public MembershipFacts Facts => new(Note, Source);

    /// <summary>Finds another membership in use that says the same.</summary>
    public Expression<Func<Membership, bool>> IsSame() => other =>
        other.Id != Id && other.ArchivedAt == null && other.Programme == Programme
        && other.MemberKind == MemberKind && other.MemberId == MemberId && other.Role == Role && other.Edition == Edition;

    public void Describe(MembershipFacts facts) => (Note, Source) = (facts.Note, facts.Source);
}
