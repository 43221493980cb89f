using Microsoft.AspNetCore.Mvc;
using Musubi.Events.Model;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Events.Features.EditDelegation;

[OpenTo(Role.Secretariat)]
internal sealed class EditDelegationPage(Rooms rooms, EditDelegationHandler handler, Tellers tellers, EventsLinks links, Text text) : RoomPage<Delegation>(rooms)
{
    [BindProperty]
    public DelegationForm Form { get; set; } = new();

    public Clash? Clash { get; private set; }

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: true, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Form = DelegationForm.Of(Item.Facts, Item.IsIllustrative, Item.Version, text);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, string item, string? act, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: true, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        if (act is not null)
        {
            Form.Act(act);
            ModelState.Clear();
            return Page();
        }

        var reading = new FormReading();
        var facts = Form.Read(reading, Item.Facts, this.Actor().Name);
        if (!this.Accepts(reading, facts))
        {
            return this.Redisplay();
        }

        var command = new EditDelegationCommand(Room.Id, Item.Key, Form.Version, facts, Form.IsIllustrative, Form.Why, this.Actor());
        if ((await handler.HandleAsync(command, cancel)).Succeeded(out _, out var refusal))
        {
            this.Notify(text["Common.Saved"]);
            return Redirect(links.Delegation(Room.Key, Item.Key));
        }

        if (!refusal.IsClash())
        {
            return this.ShowAt(refusal, field => field);
        }

        Clash = await tellers.ClashAsync(Item, Form.Version, theirs => theirs.Facts, facts, cancel);
        Form.Version = Clash.Version;
        return this.Redisplay(ProblemKind.Conflict.Status());
    }
}
