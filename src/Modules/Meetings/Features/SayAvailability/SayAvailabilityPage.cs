using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Events;
using Musubi.Foundation;
using Musubi.Meetings.Model;
using Musubi.Meetings.Store;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Meetings.Features.SayAvailability;

/// <summary>When an organisation can meet others at an event.</summary>
[OpenTo(Role.Secretariat, Role.Partner, Role.CityOfficer)]
internal sealed class SayAvailabilityPage(Rooms rooms, MusubiDb db, EventsLookup events, DirectoryLookup directory, SayAvailabilityHandler handler, MeetingsLinks links, Text text) : EventPage(rooms, db, events)
{
    private static readonly Role[] Sayers = [Role.Secretariat, .. Meeting.Hands];

    [BindProperty]
    public AvailabilityForm Form { get; set; } = new();

    /// <summary>For whom the reader may say it; the secretariat for everyone with a meeting there.</summary>
    public IReadOnlyList<Option> Own { get; private set; } = [];

    public IReadOnlyList<Option> Slots { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, string item, Guid? organisation, CancellationToken cancel)
    {
        if (await ReadAsync(key, item, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        if ((organisation ?? (Own.Count == 1 ? Guid.Parse(Own[0].Value) : null)) is { } chosen && Own.Any(one => one.Value == chosen.ToString("D")))
        {
            var away = (await Db.Set<Availability>().AsNoTracking().SingleOrDefaultAsync(one => one.Event == Event.Id && one.Organisation == new OrganisationId(chosen), cancel))?.Away ?? [];
            Form = new() { Organisation = chosen, Free = [.. Slots.Select(slot => slot.Value).Where(slot => !away.Contains(int.Parse(slot, CultureInfo.InvariantCulture)))] };
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, string item, CancellationToken cancel)
    {
        if (await ReadAsync(key, item, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        var free = Form.Free.Select(slot => int.TryParse(slot, CultureInfo.InvariantCulture, out var number) ? number : -1).ToList();
        if (!ModelState.IsValid || Form.Organisation is not { } organisation)
        {
            return this.Redisplay();
        }

        if (!(await handler.HandleAsync(new(Room.Id, Event.Id, new OrganisationId(organisation), free, this.Actor()), cancel)).Succeeded(out _, out var refusal))
        {
            return this.ShowAt(refusal, field => field);
        }

        this.Notify(text["Common.Saved"]);
        return Redirect(links.Timetable(Room.Key, Event.Key));
    }

    private async Task<Problem?> ReadAsync(string key, string item, CancellationToken cancel)
    {
        if (await EnterEventAsync(key, item, Sayers, cancel) is { } problem)
        {
            return problem;
        }

        var rules = Rules;
        Slots = [.. Enumerable.Range(0, rules?.Slots ?? 0).Select(slot => new Option(slot.ToString(CultureInfo.InvariantCulture), $"{Hours.Write(rules!.BeginsAt(slot))}–{Hours.Write(rules.EndsAt(slot))}"))];
        var sides = await Db.Set<Meeting>().AsNoTracking().SeenBy(Room.Reader).Where(one => one.Event == Event.Id).Select(one => new { one.Asker, one.Asked }).ToListAsync(cancel);
        var mine = Room.IsSecretariat ? sides.SelectMany(one => new[] { one.Asker, one.Asked }).Distinct() : Room.Reader.OrganisationsIn(Room.Id, Meeting.Hands);
        Own = [.. (await directory.OrganisationsAsync(mine, cancel)).Values.Select(one => new Option(one.Id.ToString(), one.Name.For(text.Language).Text)).OrderBy(one => one.Label, StringComparer.CurrentCulture)];
        return null;
    }
}

/// <summary>Who is free when.</summary>
internal sealed class AvailabilityForm
{
    [Required]
    public Guid? Organisation { get; set; }

    /// <summary>Numbers of slots, from 0.</summary>
    public List<string> Free { get; set; } = [];
}
