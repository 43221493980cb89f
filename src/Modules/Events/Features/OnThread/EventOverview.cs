using Microsoft.EntityFrameworkCore;
using Musubi.Events.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Events.Features.OnThread;

/// <summary>Events on the overview of their programme.</summary>
internal sealed class EventOverview(MusubiDb db, EventsLinks links, Text text) : IOverview
{
    public string Path => "events";

    public async Task<IReadOnlyList<OverviewLine>> ReadAsync(ProgrammeId programme, Key key, int count, CancellationToken cancel)
    {
        var found = await db.Set<Event>().AsNoTracking().Where(one => one.Programme == programme && one.ArchivedAt == null)
            .OrderBy(one => one.FirstDay == null).ThenByDescending(one => one.FirstDay).ThenBy(one => one.Key).Take(count).ToListAsync(cancel);
        return [.. found.Select(one => new OverviewLine(one.Title, links.Event(key, one.Key), text["Events.Told.OnThread", ("what", one.Kind), ("state", one.State)], text.Say(one.When), one.IsIllustrative))];
    }
}
