using Microsoft.AspNetCore.Mvc;
using Musubi.Foundation;
using Musubi.Grants.Model;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Grants.Features.EditCall;

[OpenTo(Role.Secretariat)]
internal sealed class EditCallPage(Rooms rooms, EditCallHandler handler, Tellers tellers, GrantsLinks links, Text text) : RoomPage<Call>(rooms)
{
    [BindProperty]
    public CallForm Form { get; set; } = new();

    public Clash? Clash { get; private set; }

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: true, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Form = CallForm.From(Item.Facts, Item.IsIllustrative, Item.Version, text.Language);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, string item, string? act, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: true, cancel) is { } problem)
        {
            return this.ShowPage(problem);
        }

        if (act is not null)
        {
            Form.Criteria.Apply("criteria", act);
            ModelState.Clear();
            return Page();
        }

        var reading = new FormReading();
        var facts = Form.Read(reading, Item.Facts, this.Actor().Name, text.Language);
        if (!this.Accepts(reading, facts))
        {
            return this.Redisplay();
        }

        var command = new EditCallCommand(Room.Id, Item.Key, Form.Version, facts, Form.IsIllustrative, Form.Why, this.Actor());
        if ((await handler.HandleAsync(command, cancel)).Succeeded(out _, out var refusal))
        {
            this.Notify(text["Common.Saved"]);
            return Redirect(links.Call(Room.Key, Item.Key));
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
