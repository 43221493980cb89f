using Microsoft.AspNetCore.Mvc;
using Musubi.Foundation;
using Musubi.Grants.Features.EditCall;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Grants.Features.AddCall;

[OpenTo(Role.Secretariat)]
internal sealed class AddCallPage(Rooms rooms, AddCallHandler handler, GrantsLinks links, Text text) : RoomPage(rooms)
{
    [BindProperty]
    public CallForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel) =>
        await EnterAsync(key, [Role.Secretariat], cancel) is { } problem ? this.Show(problem) : Page();

    public async Task<IActionResult> OnPostAsync(string key, string? act, CancellationToken cancel)
    {
        if (await EnterAsync(key, [Role.Secretariat], cancel) is { } problem)
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
        var facts = Form.Read(reading, before: null, this.Actor().Name, text.Language);
        if (!this.Accepts(reading, facts))
        {
            return this.Redisplay();
        }

        if (!(await handler.HandleAsync(new(Room.Id, facts, Form.IsIllustrative, this.Actor()), cancel)).Succeeded(out var added, out var refusal))
        {
            return this.ShowAt(refusal, field => field);
        }

        this.Notify(text["Common.Saved"]);
        return Redirect(links.Call(Room.Key, added));
    }
}
