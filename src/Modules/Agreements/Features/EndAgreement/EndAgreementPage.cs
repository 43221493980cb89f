using Microsoft.AspNetCore.Mvc;
using Musubi.Agreements.Model;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Agreements.Features.EndAgreement;

[OpenTo(Role.Secretariat)]
internal sealed class EndAgreementPage(Rooms rooms, EndAgreementHandler handler, AgreementsLinks links, Text text) : RoomPage<Agreement>(rooms)
{
    [BindProperty]
    public EndForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel) =>
        await OpenAsync(key, item, toChange: true, cancel) is { } problem ? this.Show(problem) : Page();

    public async Task<IActionResult> OnPostAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: true, cancel) is { } problem)
        {
            return this.ShowPage(problem);
        }

        var reading = new FormReading();
        var reason = reading.Take(Form.Reason, nameof(Form.Reason), before: null, this.Actor().Name);
        if (!this.Accepts(reading, reason))
        {
            return this.Redisplay();
        }

        if (!(await handler.HandleAsync(new(Room.Id, Item.Key, Form.HasLapsed, reason, this.Actor()), cancel)).Succeeded(out _, out var refusal))
        {
            return this.ShowPage(refusal);
        }

        this.Notify(text["Common.Saved"]);
        return Redirect(links.Agreement(Room.Key, Item.Key));
    }
}

/// <summary>How and why an agreement ends.</summary>
internal sealed class EndForm
{
    public bool HasLapsed { get; set; }

    public LocalizedInput Reason { get; set; } = new();
}
