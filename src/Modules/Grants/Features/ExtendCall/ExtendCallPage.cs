using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Musubi.Foundation;
using Musubi.Grants.Features.EditCall;
using Musubi.Grants.Model;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;
using NodaTime;

namespace Musubi.Grants.Features.ExtendCall;

[OpenTo(Role.Secretariat)]
internal sealed class ExtendCallPage(Rooms rooms, ExtendCallHandler handler, GrantsLinks links, Text text) : RoomPage<Call>(rooms)
{
    [BindProperty]
    public ExtendForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel) =>
        await OpenAsync(key, item, toChange: true, cancel) is { } problem ? this.Show(problem) : Page();

    public async Task<IActionResult> OnPostAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: true, cancel) is { } problem)
        {
            return this.ShowPage(problem);
        }

        var reading = new FormReading();
        var closes = CallForm.Moment(reading, Form.Day, Form.Time, Item.Closes.Zone.Id, nameof(Form.Time), isEnd: true);
        if (!this.Accepts(reading, closes))
        {
            return this.Redisplay();
        }

        if (!(await handler.HandleAsync(new(Room.Id, Item.Key, closes, Form.Why, this.Actor()), cancel)).Succeeded(out _, out var refusal))
        {
            return this.ShowAt(refusal, field => field);
        }

        this.Notify(text["Common.Saved"]);
        return Redirect(links.Call(Room.Key, Item.Key));
    }
}

/// <summary>Until when applications are taken instead.</summary>
internal sealed class ExtendForm
{
    [Required]
    public LocalDate? Day { get; set; }

    public string? Time { get; set; }

    [Required]
    [StringLength(500)]
    public string? Why { get; set; }
}
