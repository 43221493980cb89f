using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Grants.Model;
using Musubi.Grants.Store;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Grants.Features.EditApplication;

[OpenTo(Role.Secretariat, Role.CityOfficer, Role.Partner)]
internal sealed class EditApplicationPage(
    Rooms rooms, MusubiDb db, GrantsSight sight, EditApplicationHandler handler, Tellers tellers, GrantsLinks links, Text text)
    : SightedPage<Application>(rooms, sight)
{
    [BindProperty]
    public ApplicationForm Form { get; set; } = new();

    public Clash? Clash { get; private set; }

    public Call Call { get; private set; } = null!;

    protected override IQueryable<Application> Seen => Sight.Applications;

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Form = ApplicationForm.From(Item.Facts, Item.IsIllustrative, Item.Version, text.Language);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, string item, string? act, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, cancel) is { } problem)
        {
            return this.ShowPage(problem);
        }

        if (act is not null)
        {
            Form.Act(act);
            ModelState.Clear();
            return Page();
        }

        var reading = new FormReading();
        var facts = Form.Read(reading, Item.Facts, this.Actor().Name, Call.Rules, text.Language);
        if (!this.Accepts(reading, facts))
        {
            return this.Redisplay();
        }

        if ((await handler.HandleAsync(new(Room.Id, Item.Key, Form.Version, facts, Form.IsIllustrative, this.Actor()), cancel)).Succeeded(out _, out var refusal))
        {
            this.Notify(text["Common.Saved"]);
            return Redirect(links.Application(Room.Key, Item.Key));
        }

        if (!refusal.IsClash())
        {
            return this.ShowAt(refusal, field => field);
        }

        Clash = await tellers.ClashAsync(Item, Form.Version, theirs => theirs.Facts, facts, cancel);
        Form.Version = Clash.Version;
        return this.Redisplay(ProblemKind.Conflict.Status());
    }

    private async Task<Problem?> OpenAsync(string key, string item, CancellationToken cancel)
    {
        if (await ReachAsync(key, item, cancel) is { } problem)
        {
            return problem;
        }

        if (!Sight.MayWrite(Item))
        {
            return ProgrammeProblems.NotYoursToChange();
        }

        Call = await db.Set<Call>().AsNoTracking().SingleAsync(call => call.Id == Item.Call, cancel);
        return null;
    }
}
