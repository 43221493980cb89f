using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Persistence;
using Musubi.Programmes.Model;
using Musubi.WebKit;

namespace Musubi.Programmes.Features.ShowMemberships;

/// <summary>Tells the page of a place, an organisation or a person what they are in which programme.</summary>
internal sealed class MembershipMentions(MusubiDb db, ProgrammesLinks links, Text text)
{
    /// <summary>Programmes by name in the reader's order, roles as programmes show them; what the reader may not see is left out.</summary>
    public async Task<MentionGroup> OfAsync(DirectoryPart part, Guid id, CancellationToken cancel)
    {
        var kind = part switch
        {
            DirectoryPart.Places => MemberKind.Place,
            DirectoryPart.Organisations => MemberKind.Organisation,
            _ => MemberKind.Person,
        };
        var memberships = await db.Set<Membership>().AsNoTracking()
            .Where(membership => membership.MemberKind == kind && membership.MemberId == id && membership.ArchivedAt == null).ToListAsync(cancel);
        var within = memberships.Select(membership => membership.Programme).Distinct().ToList();
        var programmes = await db.Set<Programme>().AsNoTracking().Where(programme => within.Contains(programme.Programme) && programme.ArchivedAt == null)
            .OrderByWording(programme => programme.Name, text.Language).ToListAsync(cancel);
        var editions = await db.Set<Edition>().AsNoTracking().Where(edition => within.Contains(edition.Programme) && edition.ArchivedAt == null)
            .ToDictionaryAsync(edition => edition.Id, cancel);
        return new(text["Programmes.Mentions"], [.. programmes.Select(Mention).Where(mention => mention.Lines.Count > 0)]);

        Mention Mention(Programme programme) => new(
            programme.Name,
            links.Programme(programme.Key),
            [
                .. memberships.Where(membership => membership.Programme == programme.Programme)
                    .Where(membership => membership.Edition is not { } edition || editions.ContainsKey(edition))
                    .OrderBy(membership => membership.Role.Rank()).ThenBy(membership => EditionOf(membership)?.BeginsOn)
                    .Select(membership => new MentionLine(text.Of(membership.Role), EditionOf(membership)?.Name, membership.Note, membership.IsIllustrative)),
            ]);

        Edition? EditionOf(Membership membership) => membership.Edition is { } edition ? editions[edition] : null;
    }
}
