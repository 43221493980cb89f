using Microsoft.EntityFrameworkCore;
using Musubi.Events.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Events.Features.OnThread;

/// <summary>Delegations on the overview of their programme.</summary>
internal sealed class DelegationOverview(MusubiDb db, EventsLinks links, Text text) : IOverview
{
    public string Path => "delegations";

    public async Task<IReadOnlyList<OverviewLine>> ReadAsync(ProgrammeId programme, Key key, int count, CancellationToken cancel)
    {
        var found = await db.Set<Delegation>().AsNoTracking().Where(one => one.Programme == programme && one.ArchivedAt == null)
            .OrderBy(one => one.FirstDay == null).ThenByDescending(one => one.FirstDay).ThenBy(one => one.Key).Take(count).ToListAsync(cancel);
        return [.. found.Select(one => new OverviewLine(one.Title, links.Delegation(key, one.Key), text["Events.Told.DelegationOnThread", ("state", one.State)], text.Say(one.When), one.IsIllustrative))];
    }
}
