using Microsoft.AspNetCore.Mvc;
using Musubi.Foundation;
using Musubi.Issues.Features.ShowGuide;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Issues.Features.EditGuide;

[OpenTo(Role.Secretariat)]
internal sealed class EditGuidePage(Rooms rooms, GuideQuestions guide, EditGuideHandler handler, IssuesLinks links, Text text) : RoomPage(rooms)
{
    [BindProperty]
    public GuideInput Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel)
    {
        if (await EnterAsync(key, [Role.Secretariat], cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Form = GuideInput.From(await guide.OfAsync(Room.Id, cancel));
        return Page();
    }

    /// <summary>Saves; a button for rows only changes the rows.</summary>
    public async Task<IActionResult> OnPostAsync(string key, string? act, CancellationToken cancel)
    {
        if (await EnterAsync(key, [Role.Secretariat], cancel) is { } problem)
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
        var questions = Form.Read(reading, await guide.OfAsync(Room.Id, cancel), this.Actor().Name);
        if (!this.Accepts(reading, questions))
        {
            return this.Redisplay();
        }

        if (!(await handler.HandleAsync(new(Room.Id, questions, Form.Why, this.Actor()), cancel)).Succeeded(out _, out var refusal))
        {
            return this.ShowAt(refusal, field => field);
        }

        this.Notify(text["Common.Saved"]);
        return Redirect(links.Guide(Room.Key));
    }
}
