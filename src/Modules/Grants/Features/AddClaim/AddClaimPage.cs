using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Grants.Features.EditClaim;
using Musubi.Grants.Model;
using Musubi.Grants.Store;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Grants.Features.AddClaim;

[OpenTo(Role.Secretariat, Role.CityOfficer, Role.Partner)]
internal sealed class AddClaimPage(Rooms rooms, GrantsSight sight, ClaimChoices choices, AddClaimHandler handler, GrantsLinks links, Text text) : RoomPage(rooms)
{
    private static readonly Role[] Claimants = [Role.Secretariat, Role.CityOfficer, Role.Partner];

    [BindProperty]
    public ClaimForm Form { get; set; } = new();

    /// <summary>The award's key, from its page.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Award { get; set; }

    /// <summary>The award against which is claimed; null: one is chosen first.</summary>
    public Award? Granted { get; private set; }

    public IReadOnlyList<Award> Awards { get; private set; } = [];

    public IReadOnlyList<Option> Shares { get; private set; } = [];

    public IReadOnlyList<Option> Categories { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel)
    {
        if (await OpenAsync(key, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Form.Lines.Add(new());
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, string? act, CancellationToken cancel)
    {
        if (await OpenAsync(key, cancel) is { } problem)
        {
            return this.ShowPage(problem);
        }

        if (Granted is null)
        {
            return this.ShowPage(ProgrammeProblems.UnknownContent());
        }

        if (act is not null)
        {
            Form.Lines.Apply("lines", act);
            ModelState.Clear();
            return Page();
        }

        var reading = new FormReading();
        var facts = Form.Read(reading, Granted, text.Language);
        if (!this.Accepts(reading, facts))
        {
            return this.Redisplay();
        }

        if (!(await handler.HandleAsync(new(Room.Id, Granted.Key, facts, this.Actor()), cancel)).Succeeded(out var added, out var refusal))
        {
            return this.ShowAt(refusal, field => field);
        }

        this.Notify(text["Common.Saved"]);
        return Redirect(links.Claim(Room.Key, added));
    }

    private async Task<Problem?> OpenAsync(string key, CancellationToken cancel)
    {
        if (await EnterAsync(key, Claimants, cancel) is { } problem)
        {
            return problem;
        }

        await sight.OpenAsync(this.Actor(), cancel);
        Awards = await sight.Awards.AsNoTracking().Where(one => one.Programme == Room.Id && one.State == AwardState.Confirmed).OrderBy(one => one.Key).ToListAsync(cancel);
        Granted = Awards.FirstOrDefault(one => one.Key.Stored == Award || (Awards.Count == 1 && string.IsNullOrEmpty(Award)));
        if (Granted is not null)
        {
            (Shares, Categories) = (await choices.SharesAsync(Room, Granted, cancel), await choices.CategoriesAsync(Granted, cancel));
        }

        return null;
    }
}
