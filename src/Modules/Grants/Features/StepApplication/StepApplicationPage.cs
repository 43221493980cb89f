using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Musubi.Foundation;
using Musubi.Grants.Model;
using Musubi.Grants.Store;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Grants.Features.StepApplication;

[OpenTo(Role.Secretariat, Role.Approver, Role.CityOfficer, Role.Partner)]
internal sealed class StepApplicationPage(Rooms rooms, GrantsSight sight, StepApplicationHandler handler, GrantsLinks links, Text text) : SightedPage<Application>(rooms, sight)
{
    [BindProperty(SupportsGet = true)]
    public ApplicationStep Act { get; set; }

    [BindProperty]
    public WhyForm Form { get; set; } = new();

    protected override IQueryable<Application> Seen => Sight.Applications;

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

        if (!(await handler.HandleAsync(new(Room.Id, Item.Key, Act, Form.Why, text.Language, this.Actor()), cancel)).Succeeded(out _, out var refusal))
        {
            return this.ShowAt(refusal, field => field);
        }

        this.Notify(text["Common.Saved"]);
        return Redirect(links.Application(Room.Key, Item.Key));
    }

    private async Task<Problem?> OpenAsync(string key, string item, CancellationToken cancel)
    {
        if (await ReachAsync(key, item, cancel) is { } problem)
        {
            return problem;
        }

        // An address without an act means the reader's own first one.
        Act = Enum.IsDefined(Act) ? Act : Room.Is(Role.Approver) && !Room.IsSecretariat ? ApplicationStep.Reject : ApplicationStep.Withdraw;
        return StepApplicationHandler.MayTake(Act, Item, Room.Reader, Sight) ? null : ProgrammeProblems.NotYoursToChange();
    }
}

/// <summary>Why a step is taken.</summary>
internal sealed class WhyForm
{
    [StringLength(500)]
    public string? Why { get; set; }
}
