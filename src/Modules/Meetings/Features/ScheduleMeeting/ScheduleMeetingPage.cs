using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Musubi.Events;
using Musubi.Foundation;
using Musubi.Meetings.Model;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Meetings.Features.ScheduleMeeting;

[OpenTo(Role.Secretariat)]
internal sealed class ScheduleMeetingPage(Rooms rooms, MusubiDb db, ScheduleMeetingHandler handler, MeetingsLinks links, Text text) : MeetingPage(rooms)
{
    [BindProperty]
    public ScheduleForm Form { get; set; } = new();

    public IReadOnlyList<Option> Slots { get; private set; } = [];

    public IReadOnlyList<Option> Tables { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await ReadAsync(key, item, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Form = new() { Slot = Item.Slot, Table = Item.Table };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, string item, CancellationToken cancel)
    {
        if (await ReadAsync(key, item, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        if (!ModelState.IsValid || Form.Slot is not { } slot || Form.Table is not { } table)
        {
            return this.Redisplay();
        }

        if (!(await handler.HandleAsync(new(Room.Id, Item.Key, slot, table, this.Actor()), cancel)).Succeeded(out _, out var refusal))
        {
            return this.ShowAt(refusal, field => field);
        }

        this.Notify(text["Common.Saved"]);
        return Redirect(links.Meeting(Room.Key, Item.Key));
    }

    private async Task<Problem?> ReadAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: true, cancel) is { } problem)
        {
            return problem;
        }

        if (await db.Set<MatchingSetup>().AsNoTracking().SingleOrDefaultAsync(one => one.Event == Item.Event, cancel) is not { } setup)
        {
            return null;
        }

        Slots = [.. Enumerable.Range(0, setup.Rules.Slots).Select(slot => new Option(slot.ToString(CultureInfo.InvariantCulture), $"{Hours.Write(setup.Rules.BeginsAt(slot))}–{Hours.Write(setup.Rules.EndsAt(slot))}"))];
        Tables = [.. setup.Rules.Tables.Select(table => new Option(table, table))];
        return null;
    }
}

/// <summary>Where and when two sides meet.</summary>
internal sealed class ScheduleForm
{
    [Required]
    public int? Slot { get; set; }

    [Required]
    public string? Table { get; set; }
}
