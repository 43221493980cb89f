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
    /// <param name="before">What the fact says already; null for a new one.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<(IReadOnlyList<Option> Concerned, IReadOnlyList<Option> Editions)> ReadAsync(
        ProgrammeId programme, KnownFact? before, CancellationToken cancel)
    {
        var members = await db.Set<Membership>().Where(membership => membership.Programme == programme && membership.ArchivedAt == null)
            .Select(membership => new { membership.MemberKind, membership.MemberId }).Distinct().ToListAsync(cancel);
        return (
            await choices.AmongAsync(members.Select(member => new Member(member.MemberKind, member.MemberId)), before?.Concerned() ?? [], cancel),
            await choices.EditionsAsync(programme, before?.Edition, cancel));
    }
}
