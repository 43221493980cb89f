using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Musubi.Access.Requests;
using Musubi.WebKit;

namespace Musubi.Access.Features.ResetPassword;

[AllowAnonymous]
[EnableRateLimiting(SignInLimit.Policy)]
internal sealed class ResetPasswordPage(ResetPasswordHandler handler, AccessLinks links, Text text) : PageModel
{
    [BindProperty(Name = "token", SupportsGet = true)]
    public string Secret { get; set; } = string.Empty;

    [BindProperty]
    [Required]
    public string Wanted { get; set; } = string.Empty;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        ModelState.Clear();
        return await handler.FindAsync(Secret, cancel) is null ? this.Show(AccessProblems.LinkOver()) : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            return this.Redisplay();
        }

        if (!(await handler.HandleAsync(new(Secret, Wanted), cancel)).Succeeded(out _, out var problem))
        {
            return this.Show(problem);
        }

        this.Notify(text["Access.ResetPassword.Done"]);
        return Redirect(links.SignIn());
    }
}
