using Microsoft.AspNetCore.Mvc;
using Musubi.Foundation;
using Musubi.Issues.Model;
using Musubi.Issues.Store;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Issues.Features.RecordConsent;

[OpenTo(Role.Secretariat, Role.CityOfficer)]
internal sealed class RecordConsentPage(Rooms rooms, MusubiDb db, RecordConsentHandler handler, IssuesLinks links, Text text) : RoomPage<Hearing>(rooms)
{
    [BindProperty]
    public ConsentInput Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await ComeInAsync(key, item, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Form.On = db.Now.InUtc().Date;
        Form.Basis = Room.IsSecretariat ? null : ConsentGround.Platform;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, string item, CancellationToken cancel)
    {
        if (await ComeInAsync(key, item, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        var reading = new FormReading();
        var consent = Form.Read(reading, this.Actor().Name);
        if (!this.Accepts(reading, consent))
        {
            return this.Redisplay();
        }

        if (!(await handler.HandleAsync(new(Room.Id, Item.Key, consent, this.Actor()), cancel)).Succeeded(out _, out var refusal))
        {
            return this.ShowAt(refusal, field => field);
        }

        this.Notify(text["Common.Saved"]);
        return Redirect(links.Hearing(Room.Key, Item.Key));
    }

    protected override bool MaySee(Hearing item) => item.IsSeenBy(Room.Reader);

    private async Task<Problem?> ComeInAsync(string key, string item, CancellationToken cancel) =>
        await OpenAsync(key, item, toChange: false, cancel)
        ?? (!Item.MayReadNotes(Room.Reader) ? ProgrammeProblems.NotYoursToChange() : Item.State is not HearingState.Held ? IssuesProblems.HearingNotHeld() : null);
}
