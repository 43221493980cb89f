using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Grants.Model;
using Musubi.Grants.Store;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Grants.Features.EditClaim;

[OpenTo(Role.Secretariat, Role.CityOfficer, Role.Partner)]
internal sealed class EditClaimPage(Rooms rooms, MusubiDb db, GrantsSight sight, ClaimChoices choices, EditClaimHandler handler, GrantsLinks links, Text text) : SightedPage<Claim>(rooms, sight)
{
    [BindProperty]
    public ClaimForm Form { get; set; } = new();

    public IReadOnlyList<Option> Shares { get; private set; } = [];

    public IReadOnlyList<Option> Categories { get; private set; } = [];

    protected override IQueryable<Claim> Seen => Sight.Claims;

    private Award award = null!;

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Form = ClaimForm.From(Item.Facts, Item.Version, text.Language);
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
            Form.Lines.Apply("lines", act);
            ModelState.Clear();
            return Page();
        }

        var reading = new FormReading();
        var facts = Form.Read(reading, award, text.Language);
        if (!this.Accepts(reading, facts))
        {
            return this.Redisplay();
        }

        if (!(await handler.HandleAsync(new(Room.Id, Item.Key, Form.Version, facts, this.Actor()), cancel)).Succeeded(out _, out var refusal))
        {
            return this.ShowAt(refusal, field => field);
        }

        this.Notify(text["Common.Saved"]);
        return Redirect(links.Claim(Room.Key, Item.Key));
    }

    private async Task<Problem?> OpenAsync(string key, string item, CancellationToken cancel)
    {
        if (await ReachAsync(key, item, cancel) is { } problem)
        {
            return problem;
        }

        if (!Item.MayChange(Room.Reader))
        {
            return ProgrammeProblems.NotYoursToChange();
        }

        award = await db.Set<Award>().AsNoTracking().SingleAsync(one => one.Id == Item.Award, cancel);
        (Shares, Categories) = (await choices.SharesAsync(Room, award, cancel), await choices.CategoriesAsync(award, cancel));
        return null;
    }
}
