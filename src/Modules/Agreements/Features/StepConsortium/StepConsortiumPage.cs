using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Musubi.Agreements.Model;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Agreements.Features.StepConsortium;

[OpenTo(Role.Secretariat, Role.CityOfficer, Role.Partner)]
internal sealed class StepConsortiumPage(Rooms rooms, StepConsortiumHandler handler, AgreementsLinks links, Text text) : RoomPage<Consortium>(rooms)
{
    [BindProperty(SupportsGet = true)]
    public ConsortiumStep Act { get; set; } = ConsortiumStep.Form;

    [BindProperty]
    public ConsortiumStepForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel) =>
        await OpenAsync(key, item, toChange: true, cancel) is { } problem ? this.Show(problem) : Page();

    public async Task<IActionResult> OnPostAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: true, cancel) is { } problem)
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
        return Redirect(links.Consortium(Room.Key, Item.Key));
    }
}

/// <summary>Why a step is taken.</summary>
internal sealed class ConsortiumStepForm
{
    [StringLength(500)]
    public string? Why { get; set; }
}
