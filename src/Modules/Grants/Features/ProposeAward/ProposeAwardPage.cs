using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Musubi.Foundation;
using Musubi.Grants.Model;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;
using NodaTime;

namespace Musubi.Grants.Features.ProposeAward;

[OpenTo(Role.Secretariat)]
internal sealed class ProposeAwardPage(Rooms rooms, ProposeAwardHandler handler, GrantsLinks links, Text text) : RoomPage<Application>(rooms)
{
    [BindProperty]
    public ProposeForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel) =>
        await OpenAsync(key, item, toChange: true, cancel) is { } problem ? this.Show(problem) : Page();

    public async Task<IActionResult> OnPostAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: true, cancel) is { } problem)
        {
            return this.ShowPage(problem);
        }

        var reading = new FormReading();
        var conditions = reading.TakeOptional(Form.Conditions, nameof(Form.Conditions), before: null, this.Actor().Name);
        if (!this.Accepts(reading, Form) || Form.DecidedOn is not { } day || string.IsNullOrWhiteSpace(Form.Number))
        {
            return this.Redisplay();
        }

        if (!(await handler.HandleAsync(new(Room.Id, Item.Key, Form.Number.Trim(), day, conditions, this.Actor()), cancel)).Succeeded(out var added, out var refusal))
        {
            return this.ShowAt(refusal, field => field);
        }

        this.Notify(text["Grants.Propose.Done"]);
        return Redirect(links.Award(Room.Key, added));
    }
}

/// <summary>What is decided beside the amounts, which the scheme's rules give.</summary>
internal sealed class ProposeForm
{
    [Required]
    [StringLength(60)]
    public string? Number { get; set; }

    [Required]
    public LocalDate? DecidedOn { get; set; }

    public LocalizedInput Conditions { get; set; } = new();
}
