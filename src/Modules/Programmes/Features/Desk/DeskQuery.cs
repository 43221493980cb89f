using Musubi.Directory;
using Musubi.Foundation;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Programmes.Features.Desk;

/// <summary>Gathers what waits for a reader from every module, and what their organisations have in hand.</summary>
internal sealed class DeskQuery(IEnumerable<IWork> works, IEnumerable<Mentions> mentions, ProgrammesLookup programmes, DirectoryLookup directory, Text text)
{
    public async Task<DeskView> ReadAsync(Actor reader, bool onlyOwn, Instant now, CancellationToken cancel)
    {
        var all = new List<WorkItem>();
        foreach (var work in works)
        {
            all.AddRange(await work.ForAsync(reader, now, cancel));
        }

        var own = await programmes.OwnAsync(reader, cancel);
        var faces = own.ToDictionary(face => face.Id);
        var hands = reader.Roles.Where(held => held.Organisation is not null).Select(held => new OrganisationId(held.Organisation!.Value)).Distinct().ToList();
        var names = await NameBook.ReadAsync(directory, text, all.Where(item => item.Owner is not null).Select(item => (Member)item.Owner!.Value).Concat(hands.Select(one => (Member)one)), cancel);
        var shown = all.Where(item => faces.ContainsKey(item.Programme) && (!onlyOwn || item.IsReaders))
            .OrderBy(item => item.Since).ThenBy(item => item.Href, StringComparer.Ordinal)
            .Select(item => new DeskItem(item, faces[item.Programme], item.Owner is { } owner ? names.Find(owner)?.Name : null, DaysSince(item.Since, now), IsOverdue(item, now)))
            .ToList();
        return new(
            [.. shown.GroupBy(item => item.Work.Stage).OrderBy(stage => stage.Key)],
            all.Count(item => item.IsReaders && faces.ContainsKey(item.Programme)),
            all.Count(item => faces.ContainsKey(item.Programme)),
            [.. own.Select(face => new DeskProgramme(face, [.. reader.Roles.Where(held => held.Programme == face.Id).Select(held => held.Role).Distinct().Order()]))],
            await InHandAsync(hands, names, cancel));
    }

    private static int DaysSince(Instant since, Instant now) => now > since ? (int)(now - since).TotalDays : 0;

    // A day is over when it has ended everywhere.
    private static bool IsOverdue(WorkItem item, Instant now) => item.Due is { } due && due.PlusDays(1).AtMidnight().InUtc().ToInstant() + Duration.FromHours(12) <= now;

    private async Task<IReadOnlyList<DeskOrganisation>> InHandAsync(List<OrganisationId> hands, NameBook names, CancellationToken cancel)
    {
        var found = new List<DeskOrganisation>();
        foreach (var organisation in hands)
        {
            var groups = new List<MentionGroup>();
            foreach (var give in mentions)
            {
                groups.Add(await give(DirectoryPart.Organisations, organisation.Value, cancel));
            }

            if (names.Find(organisation) is { } name)
            {
                found.Add(new(name, [.. groups.Where(group => group.Mentions.Count > 0)]));
            }
        }

        return found;
    }
}
