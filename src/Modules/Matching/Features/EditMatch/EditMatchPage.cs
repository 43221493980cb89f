using Microsoft.AspNetCore.Mvc;
using Musubi.Foundation;
using Musubi.Matching.Model;
using Musubi.Matching.Store;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Matching.Features.EditMatch;

[OpenTo(Role.Secretariat)]
internal sealed class EditMatchPage(Rooms rooms, EditMatchHandler handler, Tellers tellers, MatchingLinks links, Text text) : RoomPage<Match>(rooms)
{
    [BindProperty]
    public EditInput Form { get; set; } = new();

    public Clash? Clash { get; private set; }

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: true, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Form = new() { Note = LocalizedInput.From(Item.Note), IsIllustrative = Item.IsIllustrative, Version = Item.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: true, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        var reading = new FormReading();
        var note = reading.TakeOptional(Form.Note, nameof(Form.Note), Item.Note, this.Actor().Name);
        if (!this.Accepts(reading, Form))
        {
            return this.Redisplay();
        }

        if ((await handler.HandleAsync(new(Room.Id, Item.Key, Form.Version, note, Form.IsIllustrative, Form.Why, this.Actor()), cancel)).Succeeded(out _, out var refusal))
        {
            this.Notify(text["Common.Saved"]);
            return Redirect(links.Match(Room.Key, Item.Key));
        }

        if (!refusal.IsClash())
        {
            return this.ShowAt(refusal, field => field);
        }

        Clash = await tellers.ClashAsync(Item, Form.Version, theirs => theirs.Facts, Item.Facts with { Note = note }, cancel);
        Form.Version = Clash.Version;
        return this.Redisplay(ProblemKind.Conflict.Status());
    }

    protected override bool MaySee(Match item) => item.IsSeenBy(Room.Reader);
}
