using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Musubi.Access.Requests;
using Musubi.WebKit;

namespace Musubi.Access.Features.EnterCode;

[AllowAnonymous]
[EnableRateLimiting(SignInLimit.Policy)]
internal sealed class EnterCodePage(EnterCodeHandler handler, Sessions sessions, AccessLinks links) : PageModel
{
    [BindProperty(Name = "return", SupportsGet = true)]
    public string? ReturnTo { get; set; }

    [BindProperty]
    [Required]
    [StringLength(60)]
    public string Code { get; set; } = string.Empty;

    public async Task<IActionResult> OnGetAsync() =>
        await AwaitedCode.AccountOfAsync(HttpContext) is null ? Redirect(links.SignIn(ReturnTo)) : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await AwaitedCode.AccountOfAsync(HttpContext) is not { } account)
        {
            return Redirect(links.SignIn(ReturnTo));
        }

        if (!ModelState.IsValid)
        {
            return this.Redisplay();
        }

        if (!(await handler.HandleAsync(new(account, Code), cancel)).Succeeded(out var method, out var problem))
        {
            return this.Show(problem);
        }

        await HttpContext.SignOutAsync(Cookies.AwaitingCode);
        await sessions.StartAsync(HttpContext, account, method, cancel);
        return Redirect(LanguageLinks.IsLocal(ReturnTo) ? ReturnTo! : links.Desk());
    }
}
