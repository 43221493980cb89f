using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Persistence;
using Musubi.Programmes.Model;
using Musubi.WebKit;

namespace Musubi.Programmes.Features.Shown;

/// <summary>A membership as a page shows it.</summary>
internal sealed record ShownMember(NamedMember Name, Membership Membership, Edition? Edition);

/// <summary>Groups members by what they are.</summary>
internal sealed class MembersByRole(MusubiDb db, DirectoryLookup directory, Text text)
{
    /// <summary>Who takes part in an edition. All of one edition, so none is named.</summary>
    public async Task<IReadOnlyList<IGrouping<MembershipRole, ShownMember>>> InEditionAsync(Edition edition, CancellationToken cancel)
    {
        var memberships = await db.Set<Membership>().AsNoTracking().Where(membership => membership.Edition == edition.Id && membership.ArchivedAt == null).ToListAsync(cancel);
        var names = await NameBook.ReadAsync(directory, text, memberships.Select(membership => membership.Member), cancel);
        return Of(memberships, names, _ => null);
    }

    /// <summary>Members in the order in which roles are shown, within a role by name; whom the reader may not see is left out.</summary>
    public static IReadOnlyList<IGrouping<MembershipRole, ShownMember>> Of(IEnumerable<Membership> memberships, NameBook names, Func<Membership, Edition?> edition) =>
    [
        .. memberships
            .Select(membership => (Membership: membership, Name: names.Find(membership.Member)))
            .Where(member => member.Name is not null)
            .Select(member => new ShownMember(member.Name!, member.Membership, edition(member.Membership)))
            .OrderBy(member => member.Name.Name, names.Order)
            .GroupBy(member => member.Membership.Role).OrderBy(role => role.Key.Rank()),
    ];
}
