using Microsoft.EntityFrameworkCore;
using Musubi.Events.Model;
using Musubi.Events.Store;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Events.Features.OnDesk;

/// <summary>Registrations to confirm, invitations to answer, events whose day has passed, visits without report, follow-ups.</summary>
internal sealed class EventWork(MusubiDb db, ProgrammesLookup programmes, EventsLinks links, Text text) : IWork
{
    private static readonly Role[] Travellers = [Role.Secretariat, Role.Delegate];

    public async Task<IReadOnlyList<WorkItem>> ForAsync(Actor actor, Instant now, CancellationToken cancel)
    {
        var items = new List<WorkItem>();
        foreach (var face in await programmes.OwnAsync(actor, cancel))
        {
            var events = await db.Set<Event>().AsNoTracking().Where(one => one.Programme == face.Id && one.ArchivedAt == null).ToDictionaryAsync(one => one.Id, cancel);
            items.AddRange(await RegistrationsAsync(actor, face, events, cancel));
            if (actor.Has(face.Id, Role.Secretariat))
            {
                items.AddRange(events.Values.Where(one => one.State is EventState.Planned or EventState.Announced && one.LastDay < one.Today(now)).Select(one =>
                    new WorkItem(face.Id, ThreadStage.Meeting, text["Events.Work.MarkHeld"], one.Title, links.Event(face.Key, one.Key), AfterDay(one.LastDay!.Value, one.TimeZone))));
            }

            items.AddRange(await ReportsAsync(actor, face, events, cancel));
        }

        return items;
    }

    private async Task<IEnumerable<WorkItem>> RegistrationsAsync(Actor actor, ProgrammeFace face, Dictionary<EventId, Event> events, CancellationToken cancel)
    {
        var isSecretariat = actor.Has(face.Id, Role.Secretariat);
        var state = isSecretariat ? RegistrationState.Registered : RegistrationState.Invited;
        var waiting = await db.Set<Registration>().AsNoTracking().SeenBy(actor, face.Id).Where(one => one.State == state).ToListAsync(cancel);
        return waiting.Where(one => events.GetValueOrDefault(one.Event)?.State is EventState.Planned or EventState.Announced).Select(one => new WorkItem(
            face.Id, ThreadStage.Meeting, text["Events.Work.Registration", ("act", isSecretariat ? RegistrationAct.Confirm : RegistrationAct.Accept), ("name", one.Name)],
            events[one.Event].Title, links.Registration(face.Key, events[one.Event].Key, one.Id), one.StateSince)
        {
            Owner = isSecretariat ? null : one.Organisation,
        });
    }

    // A visit whose delegation has no report on it, and what reports say is to follow.
    private async Task<List<WorkItem>> ReportsAsync(Actor actor, ProgrammeFace face, Dictionary<EventId, Event> events, CancellationToken cancel)
    {
        if (!actor.Has(face.Id, Travellers))
        {
            return await FollowUpsAsync(actor, face, [], cancel);
        }

        var reports = await db.Set<VisitReport>().AsNoTracking().Where(one => one.Programme == face.Id && one.ArchivedAt == null).ToListAsync(cancel);
        var told = reports.Select(one => one.Event).OfType<EventId>().ToHashSet();
        var delegations = await db.Set<Delegation>().AsNoTracking().Where(one => one.Programme == face.Id && one.ArchivedAt == null).ToListAsync(cancel);
        var missing = delegations.SelectMany(one => one.Itinerary.Select(item => item.Event)).Distinct()
            .Where(item => !told.Contains(item) && events.GetValueOrDefault(item)?.State is EventState.Held)
            .Select(item => new WorkItem(
                face.Id, ThreadStage.Meeting, text["Events.Work.WriteReport"], events[item].Title, $"{links.NewReport(face.Key)}?from={events[item].Trace}", events[item].StateSince));
        return [.. missing, .. await FollowUpsAsync(actor, face, reports, cancel)];
    }

    private async Task<List<WorkItem>> FollowUpsAsync(Actor actor, ProgrammeFace face, List<VisitReport> known, CancellationToken cancel)
    {
        var isSecretariat = actor.Has(face.Id, Role.Secretariat);
        var hands = actor.OrganisationsIn(face.Id, RegistrationRules.ForOrganisations);
        var reports = known.Count > 0 ? known : await db.Set<VisitReport>().AsNoTracking().Where(one => one.Programme == face.Id && one.ArchivedAt == null).ToListAsync(cancel);
        return
        [
            .. reports.SelectMany(report => report.FollowUps.Where(item => !item.IsDone).Select(item => (Report: report, Item: item)))
                .Where(one => isSecretariat || (one.Item.Owner is { } owner && hands.Contains(owner)))
                .Select(one => new WorkItem(face.Id, ThreadStage.Meeting, text["Events.Work.FollowUp"], one.Item.What, links.Report(face.Key, one.Report.Key), one.Report.StateSince)
                {
                    Owner = one.Item.Owner,
                    Due = one.Item.Due,
                    IsReaders = one.Item.Owner is { } owner ? hands.Contains(owner) : isSecretariat,
                }),
        ];
    }

    private static Instant AfterDay(LocalDate day, string zone) => day.PlusDays(1).AtStartOfDayInZone(DateTimeZoneProviders.Tzdb[zone]).ToInstant();
}
