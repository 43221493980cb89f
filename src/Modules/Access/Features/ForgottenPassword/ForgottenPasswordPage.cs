using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Musubi.Access.Requests;
using Musubi.WebKit;

namespace Musubi.Access.Features.ForgottenPassword;

[AllowAnonymous]
[EnableRateLimiting(SignInLimit.Policy)]
internal sealed class ForgottenPasswordPage(ForgottenPasswordHandler handler) : PageModel
{
    [BindProperty]
    [Required]
    [StringLength(254)]
    public string Email { get; set; } = string.Empty;

    public bool IsSent { get; private set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            return this.Redisplay();
        }

        if (!(await handler.HandleAsync(new(Email), cancel)).Succeeded(out _, out var problem))
        {
            return this.Show(problem);
        }

        IsSent = true;
        return Page();
    }
}
