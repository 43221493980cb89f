using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Musubi.Access.Model;
using Musubi.Access.Requests;
using Musubi.WebKit;

namespace Musubi.Access.Features.SignIn;

[AllowAnonymous]
[EnableRateLimiting(SignInLimit.Policy)]
internal sealed class SignInPage(SignInHandler byPassword, SignInWithPasskeyHandler byPasskey, PasskeyCeremony ceremony, Sessions sessions, AccessLinks links) : PageModel
{
    /// <summary>Where to go afterwards.</summary>
    [BindProperty(Name = "return", SupportsGet = true)]
    public string? ReturnTo { get; set; }

    [BindProperty]
    [Required]
    [StringLength(254)]
    public string Email { get; set; } = string.Empty;

    [BindProperty]
    [Required]
    [StringLength(PasswordRules.MaxLength)]
    public string Password { get; set; } = string.Empty;

    public PasskeyQuestion Question { get; private set; } = new(string.Empty, string.Empty);

    public async Task OnGetAsync() => Question = await ceremony.AskForKnownAsync(HttpContext);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        Question = await ceremony.AskForKnownAsync(HttpContext);
        if (!ModelState.IsValid)
        {
            return this.Redisplay();
        }

        if (!(await byPassword.HandleAsync(new(Email, Password), cancel)).Succeeded(out var accepted, out var problem))
        {
            return this.Show(problem);
        }

        if (accepted.NeedsCode)
        {
            await HttpContext.SignInAsync(Cookies.AwaitingCode, AwaitedCode.PrincipalOf(accepted.Account));
            return Redirect(links.Code(ReturnTo));
        }

        await sessions.StartAsync(HttpContext, accepted.Account, SignInMethod.Password, cancel);
        return Redirect(accepted.AwaitsSecondFactor ? links.SecondFactor(ReturnTo) : Onwards());
    }

    public async Task<IActionResult> OnPostPasskeyAsync(string? credential, string? state, CancellationToken cancel)
    {
        ModelState.Clear();
        if (!(await byPasskey.HandleAsync(new(credential, state), HttpContext, cancel)).Succeeded(out var account, out var problem))
        {
            Question = await ceremony.AskForKnownAsync(HttpContext);
            return this.Show(problem);
        }

        await sessions.StartAsync(HttpContext, account, SignInMethod.Passkey, cancel);
        return Redirect(Onwards());
    }

    private string Onwards() => LanguageLinks.IsLocal(ReturnTo) ? ReturnTo! : links.Desk();
}
