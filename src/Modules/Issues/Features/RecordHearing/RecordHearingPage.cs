using Microsoft.AspNetCore.Mvc;
using Musubi.Foundation;
using Musubi.Issues.Features.ShowGuide;
using Musubi.Issues.Model;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Issues.Features.RecordHearing;

[OpenTo(Role.Secretariat)]
internal sealed class RecordHearingPage(Rooms rooms, RecordHearingHandler handler, GuideQuestions guide, Tellers tellers, IssuesLinks links, Text text) : RoomPage<Hearing>(rooms)
{
    [BindProperty]
    public RecordInput Form { get; set; } = new();

    public Clash? Clash { get; private set; }

    /// <summary>What is asked, beside the notes.</summary>
    public IReadOnlyList<LocalizedText> Questions { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await ComeInAsync(key, item, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Form = RecordInput.From(Item);
        return Page();
    }

    /// <summary>Saves; the button of the guide only writes the questions into the notes.</summary>
    public async Task<IActionResult> OnPostAsync(string key, string item, string? act, CancellationToken cancel)
    {
        if (await ComeInAsync(key, item, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        if (act is not null)
        {
            Form.Ask(Questions, text.Language);
            ModelState.Clear();
            return Page();
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

    private async Task<Problem?> ComeInAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: true, cancel) is { } problem)
        {
            return problem;
        }

        Questions = await guide.OfAsync(Room.Id, cancel);
        return null;
    }
}
