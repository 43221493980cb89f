using Microsoft.EntityFrameworkCore;
using Musubi.Events.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.WebKit;

namespace Musubi.Events;

/// <summary>What forms of reports ask about events and delegations.</summary>
internal sealed class EventQuestions(MusubiDb db, Text text)
{
    /// <summary>The event, and the delegation that was there, of what a report is begun from.</summary>
    public async Task<(Guid? Event, Guid? Delegation)> SubjectAsync(Trace? from, CancellationToken cancel)
    {
        if (from is { Kind: Delegation.TraceKind, Id: var delegation })
        {
            return (null, delegation);
        }

        if (from is not { Kind: Event.TraceKind, Id: var item })
        {
            return (null, null);
        }

        var programme = await db.Set<Event>().Where(one => one.Id == new EventId(item)).Select(one => one.Programme).SingleOrDefaultAsync(cancel);
        var travelling = await db.Set<Delegation>().AsNoTracking().Where(one => one.Programme == programme && one.ArchivedAt == null).ToListAsync(cancel);
        return (item, travelling.Find(one => one.Itinerary.Any(stop => stop.Event.Value == item))?.Id.Value);
    }

    /// <summary>The programme's delegations in use.</summary>
    public async Task<IReadOnlyList<Option>> DelegationsAsync(ProgrammeId programme, CancellationToken cancel) =>
    [
        .. (await db.Set<Delegation>().AsNoTracking().Where(one => one.Programme == programme && one.ArchivedAt == null).OrderBy(one => one.FirstDay).ThenBy(one => one.Id).ToListAsync(cancel))
            .Select(one => new Option(one.Id.ToString(), one.Title.For(text.Language).Text)),
    ];
}
