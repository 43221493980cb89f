using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Persistence;
using Musubi.Practices.Model;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Practices.Features.Mentioning;

/// <summary>What a place or an organisation did that others can copy, and what it took over from others.</summary>
internal sealed class PracticeMentions(MusubiDb db, ProgrammesLookup programmes, PracticesLinks here, Text text)
{
    public async Task<MentionGroup> OfAsync(DirectoryPart part, Guid id, CancellationToken cancel)
    {
        var (place, organisation) = (new PlaceId(id), new OrganisationId(id));
        var practices = part == DirectoryPart.People ? [] : await db.Set<Practice>().AsNoTracking()
            .Where(practice => practice.ArchivedAt == null && (part == DirectoryPart.Places ? practice.Place == place : practice.Organisation == organisation)).OrderBy(practice => practice.Id).ToListAsync(cancel);
        var replications = part == DirectoryPart.People ? [] : await db.Set<Replication>().AsNoTracking()
            .Where(one => one.ArchivedAt == null && (part == DirectoryPart.Places ? one.Place == place : one.Organisation == organisation)).OrderBy(one => one.Id).ToListAsync(cancel);
        var faces = await programmes.FindAsync(practices.Select(one => one.Programme).Concat(replications.Select(one => one.Programme)), cancel);
        return new(
            text["Practices.Mentions"],
            [
                .. practices.Where(one => faces.ContainsKey(one.Programme)).Select(one =>
                    new Mention(one.Title, here.Practice(faces[one.Programme].Key, one.Key), [Line(text["Practices.Mentions.Practice"], faces[one.Programme], one.IsIllustrative)])),
                .. replications.Where(one => faces.ContainsKey(one.Programme)).Select(one =>
                    new Mention(one.Title, here.Replication(faces[one.Programme].Key, one.Key), [Line(text["Practices.Station.Replication", ("state", one.State)], faces[one.Programme], one.IsIllustrative)])),
            ]);
    }

    private static MentionLine Line(string label, ProgrammeFace programme, bool isIllustrative) => new(label, programme.Name, Note: null, isIllustrative);
}
