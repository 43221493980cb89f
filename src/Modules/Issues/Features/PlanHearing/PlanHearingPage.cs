using Microsoft.AspNetCore.Mvc;
using Musubi.Foundation;
using Musubi.Issues.Features.EditHearing;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Issues.Features.PlanHearing;

[OpenTo(Role.Secretariat)]
internal sealed class PlanHearingPage(Rooms rooms, PlanHearingHandler handler, IssuesLinks links, Text text) : RoomPage(rooms)
{
    [BindProperty]
    public HearingInput Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel) =>
        await EnterAsync(key, [Role.Secretariat], cancel) is { } problem ? this.Show(problem) : Page();

    public async Task<IActionResult> OnPostAsync(string key, CancellationToken cancel)
    {
        if (await EnterAsync(key, [Role.Secretariat], cancel) is { } problem)
        {
            return this.Show(problem);
        }

        var reading = new FormReading();
        var facts = Form.Read(reading, before: null, this.Actor().Name);
        if (!this.Accepts(reading, facts))
        {
            return this.Redisplay();
        }

        if (!(await handler.HandleAsync(new(Room.Id, facts, Form.IsIllustrative, this.Actor()), cancel)).Succeeded(out var hearing, out var refusal))
        {
            return this.ShowAt(refusal, field => field);
        }

        this.Notify(text["Issues.PlanHearing.Done"]);
        return Redirect(links.Hearing(Room.Key, hearing.Key));
    }
}
