using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes.Model;
using Musubi.WebKit;

namespace Musubi.Programmes.Features.Forms;

/// <summary>What the form of a fact offers: the programme's editions, and everyone who takes part in it.</summary>
internal sealed class FactChoices(MusubiDb db, Choices choices)
{
    /// <summary>Reads the choices.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="named">Whom the fact names already.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<(IReadOnlyList<Option> Concerned, IReadOnlyList<Option> Editions)> ReadAsync(
        ProgrammeId programme, IEnumerable<Member> named, CancellationToken cancel)
    {
        var members = await db.Set<Membership>().Where(membership => membership.Programme == programme && membership.ArchivedAt == null)
            .Select(membership => new { membership.MemberKind, membership.MemberId }).Distinct().ToListAsync(cancel);
        return (
            await choices.AmongAsync(members.Select(member => new Member(member.MemberKind, member.MemberId)).Concat(named), cancel),
            await choices.EditionsAsync(programme, cancel));
    }
}
