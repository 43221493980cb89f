using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;
using NodaTime;

namespace Musubi.Meetings.Features.RecordOutcome;

[OpenTo(Role.Secretariat, Role.Partner, Role.CityOfficer)]
internal sealed class RecordOutcomePage(Rooms rooms, RecordOutcomeHandler handler, DirectoryLookup directory, MeetingsLinks links, Text text) : MeetingPage(rooms)
{
    [BindProperty]
    public OutcomeForm Form { get; set; } = new();

    /// <summary>The sides for which the reader may speak.</summary>
    public IReadOnlyList<Option> Sides { get; private set; } = [];

    public IReadOnlyList<Option> Both { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await ReadAsync(key, item, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Form.Side = Sides.Count == 1 ? Guid.Parse(Sides[0].Value) : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, string item, CancellationToken cancel)
    {
        if (await ReadAsync(key, item, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        var reading = new FormReading();
        var next = reading.TakeOptional(Form.NextStep, nameof(Form.NextStep), before: null, this.Actor().Name);
        if (!this.Accepts(reading, Form) || Form.Side is not { } side || Form.Interest is not { } interest)
        {
            return this.Redisplay();
        }

        var outcome = new MeetingOutcome(interest, next, Form.Owner is { } owner ? new OrganisationId(owner) : null, Form.Due);
        if (!(await handler.HandleAsync(new(Room.Id, Item.Key, new OrganisationId(side), outcome, this.Actor()), cancel)).Succeeded(out _, out var refusal))
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

        var names = await directory.OrganisationsAsync([Item.Asker, Item.Asked], cancel);
        Both = [.. new[] { Item.Asker, Item.Asked }.Where(names.ContainsKey).Select(side => new Option(side.ToString(), names[side].Name.For(text.Language).Text))];
        Sides = [.. Both.Where(side => Room.IsSecretariat || Item.IsFor(Room.Reader, new OrganisationId(Guid.Parse(side.Value))))];
        return null;
    }
}

/// <summary>What a side says of a meeting.</summary>
internal sealed class OutcomeForm
{
    [Required]
    public Guid? Side { get; set; }

    [Required]
    public MeetingInterest? Interest { get; set; }

    public LocalizedInput NextStep { get; set; } = new();

    public Guid? Owner { get; set; }

    public LocalDate? Due { get; set; }
}
