using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Musubi.Access.Model;
using Musubi.Access.Requests;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Access.Features.AcceptInvitation;

[AllowAnonymous]
[EnableRateLimiting(SignInLimit.Policy)]
internal sealed class AcceptInvitationPage(
    AcceptInvitationHandler handler, PasskeyCeremony ceremony, Sessions sessions, ProgrammesLookup programmes, AccessLinks links, Text text) : PageModel
{
    [BindProperty(Name = "token", SupportsGet = true)]
    public string Secret { get; set; } = string.Empty;

    [BindProperty]
    [Required]
    [StringLength(200)]
    public string Name { get; set; } = string.Empty;

    [BindProperty]
    [StringLength(EmailAddress.MaxLength)]
    public string? Email { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    public Invitation Invitation { get; private set; } = null!;

    public LocalizedText? Programme { get; private set; }

    /// <summary>The invited address has an account: its owner signs in and comes back.</summary>
    public bool HasAccount { get; private set; }

    public bool IsSignedIn => this.Actor().Account is not null;

    public PasskeyQuestion Question { get; private set; } = new(string.Empty, string.Empty);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        ModelState.Clear();
        return await LoadAsync(cancel) ? Page() : this.Show(AccessProblems.LinkOver());
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => AnswerAsync(Password ?? string.Empty, null, null, cancel);

    public Task<IActionResult> OnPostPasskeyAsync(string? credential, string? state, CancellationToken cancel) => AnswerAsync(null, credential, state, cancel);

    /// <summary>Someone signed in takes the role into their account.</summary>
    public async Task<IActionResult> OnPostTakeAsync(CancellationToken cancel)
    {
        var result = await handler.HandleAsync(Secret, this.Actor(), cancel);
        return result.Succeeded(out _, out var problem) ? Welcome() : this.Show(problem);
    }

    private async Task<IActionResult> AnswerAsync(string? password, string? credential, string? state, CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return this.Show(AccessProblems.LinkOver());
        }

        if (!ModelState.IsValid)
        {
            return this.Redisplay();
        }

        var device = Device.Name(Request.Headers.UserAgent);
        var command = new AcceptInvitationCommand(
            Secret, Name, Email, password, credential, state, device.Length == 0 ? text["Access.Passkey.Unnamed"] : device, text.Language);
        if (!(await handler.HandleAsync(command, HttpContext, cancel)).Succeeded(out var accepted, out var problem))
        {
            return this.Show(problem);
        }

        await sessions.StartAsync(HttpContext, accepted.Account, accepted.Method!.Value, cancel);
        return accepted.Method is SignInMethod.Password && Invitation.Role.IsStaff() ? Redirect(links.SecondFactor()) : Welcome();
    }

    private IActionResult Welcome()
    {
        this.Notify(text["Access.AcceptInvitation.Done"]);
        return Redirect(links.Desk());
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await handler.FindAsync(Secret, cancel) is not { } invitation)
        {
            return false;
        }

        Invitation = invitation;
        // The invited person may know what they are invited to, published or not.
        Programme = invitation.Programme is { } programme
            ? (await programmes.TenantsAsync(Actor.System("invitation"), cancel)).FirstOrDefault(face => face.Id == programme)?.Name
            : null;
        HasAccount = await handler.HasAccountAsync(invitation.Email, cancel);
        Question = await ceremony.AskForNewAsync(AccountId.New(), invitation.Email ?? text["Common.Product"], invitation.Email ?? text["Common.Product"], HttpContext);
        return true;
    }
}
