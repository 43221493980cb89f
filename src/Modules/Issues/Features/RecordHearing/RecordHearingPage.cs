using Microsoft.AspNetCore.Mvc;
using Musubi.Foundation;
using Musubi.Issues.Model;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Issues.Features.RecordHearing;

[OpenTo(Role.Secretariat)]
internal sealed class RecordHearingPage(Rooms rooms, RecordHearingHandler handler, Tellers tellers, IssuesLinks links, Text text) : RoomPage<Hearing>(rooms)
{
    [BindProperty]
    public RecordInput Form { get; set; } = new();

    public Clash? Clash { get; private set; }

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: true, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Form = RecordInput.From(Item);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: true, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        var reading = new FormReading();
        var record = Form.Read(reading, Item, this.Actor().Name);
        if (!this.Accepts(reading, record))
        {
            return this.Redisplay();
        }

        if ((await handler.HandleAsync(new(Room.Id, Item.Key, Form.Version, record, this.Actor()), cancel)).Succeeded(out _, out var refusal))
        {
            this.Notify(text["Issues.RecordHearing.Done"]);
            return Redirect(links.Hearing(Room.Key, Item.Key));
        }

        if (!refusal.IsClash())
        {
            return this.ShowAt(refusal, field => field);
        }

        Clash = await tellers.ClashAsync(Item, Form.Version, theirs => theirs.Record ?? record, record, cancel);
        Form.Version = Clash.Version;
        return this.Redisplay(ProblemKind.Conflict.Status());
    }
}
