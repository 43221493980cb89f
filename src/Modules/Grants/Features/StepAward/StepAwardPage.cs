using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Musubi.Foundation;
using Musubi.Grants.Model;
using Musubi.Grants.Store;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Grants.Features.StepAward;

[OpenTo(Role.Approver)]
internal sealed class StepAwardPage(Rooms rooms, GrantsSight sight, StepAwardHandler handler, GrantsLinks links, Text text) : SightedPage<Award>(rooms, sight)
{
    [BindProperty(SupportsGet = true)]
    public AwardStep Act { get; set; } = AwardStep.Confirm;

    [BindProperty]
    public WhyForm Form { get; set; } = new();

    protected override IQueryable<Award> Seen => Sight.Awards;

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel) =>
        await OpenAsync(key, item, cancel) is { } problem ? this.Show(problem) : Page();

    public async Task<IActionResult> OnPostAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, cancel) is { } problem)
        {
            return this.ShowPage(problem);
        }

        if (!ModelState.IsValid)
        {
            return this.Redisplay();
        }

        if (!(await handler.HandleAsync(new(Room.Id, Item.Key, Act, Form.Why, this.Actor()), cancel)).Succeeded(out _, out var refusal))
        {
            return this.ShowAt(refusal, field => field);
        }

        this.Notify(text["Common.Saved"]);
        return Redirect(links.Award(Room.Key, Item.Key));
    }

    private async Task<Problem?> OpenAsync(string key, string item, CancellationToken cancel) =>
        await ReachAsync(key, item, cancel) ?? (Room.Is(Role.Approver) ? null : ProgrammeProblems.NotYoursToChange());
}

/// <summary>Why a step is taken.</summary>
internal sealed class WhyForm
{
    [StringLength(500)]
    public string? Why { get; set; }
}
