using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Musubi.Agreements.Model;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Agreements.Features.StepAgreement;

[OpenTo(Role.Secretariat, Role.Approver)]
internal sealed class StepAgreementPage(Rooms rooms, StepAgreementHandler handler, AgreementsLinks links, Text text) : RoomPage<Agreement>(rooms)
{
    [BindProperty(SupportsGet = true)]
    public AgreementStep Act { get; set; }

    [BindProperty]
    public StepForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel) =>
        await EnterAsync(key, item, cancel) is { } problem ? this.Show(problem) : Page();

    public async Task<IActionResult> OnPostAsync(string key, string item, CancellationToken cancel)
    {
        if (await EnterAsync(key, item, cancel) is { } problem)
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
        return Redirect(links.Agreement(Room.Key, Item.Key));
    }

    private async Task<Problem?> EnterAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: false, cancel) is { } problem)
        {
            return problem;
        }

        // An address without an act means the reader's own first one.
        Act = Enum.IsDefined(Act) ? Act : Room.IsSecretariat ? AgreementStep.Negotiate : AgreementStep.Confirm;
        return Room.Is(StepAgreementHandler.RoleFor(Act)) ? null : ProgrammeProblems.NotYourRole();
    }
}

/// <summary>Why a step is taken.</summary>
internal sealed class StepForm
{
    [StringLength(500)]
    public string? Why { get; set; }
}
