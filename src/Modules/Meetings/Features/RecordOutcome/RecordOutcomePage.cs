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

        if (Sides.Count == 1)
        {
            var side = Guid.Parse(Sides[0].Value);
            Form = OutcomeForm.From(side, Item.OutcomeOf(new OrganisationId(side)));
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, string item, CancellationToken cancel)
    {
        if (await ReadAsync(key, item, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        var reading = new FormReading();
        var before = Form.Side is { } known ? Item.OutcomeOf(new OrganisationId(known)) : null;
        var next = reading.TakeOptional(Form.NextStep, nameof(Form.NextStep), before?.NextStep, this.Actor().Name);
        if (!this.Accepts(reading, Form) || Form.Side is not { } side || Form.Interest is not { } interest)
        {
            return this.Redisplay();
        }

        var outcome = new MeetingOutcome(interest, next, Form.Owner is { } owner ? new OrganisationId(owner) : null, Form.Due) { IsDone = Form.IsDone && next is not null };
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

    /// <summary>The next step has been done.</summary>
    public bool IsDone { get; set; }

    /// <summary>What a side said before; for that side alone when it has said nothing yet.</summary>
    public static OutcomeForm From(Guid side, MeetingOutcome? before) => new()
    {
        Side = side,
        Interest = before?.Interest,
        NextStep = LocalizedInput.From(before?.NextStep),
        Owner = before?.Owner?.Value,
        Due = before?.Due,
        IsDone = before?.IsDone ?? false,
    };
}
