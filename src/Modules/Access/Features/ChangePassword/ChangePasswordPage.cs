using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Musubi.Access.Model;
using Musubi.Access.Requests;
using Musubi.Persistence;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Access.Features.ChangePassword;

[OpenTo]
[EnableRateLimiting(SignInLimit.Policy)]
internal sealed class ChangePasswordPage(ChangePasswordHandler handler, MusubiDb db, AccessLinks links, Text text) : PageModel
{
    [BindProperty]
    [StringLength(PasswordRules.MaxLength)]
    public string? Present { get; set; }

    [BindProperty]
    [Required]
    public string Wanted { get; set; } = string.Empty;

    public bool HasPassword { get; private set; }

    public Task OnGetAsync(CancellationToken cancel) => LookAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LookAsync(cancel);
        if (!ModelState.IsValid)
        {
            return this.Redisplay();
        }

        var command = new ChangePasswordCommand(Present, Wanted, this.Actor(), SignedInReader.Of(HttpContext)!);
        if (!(await handler.HandleAsync(command, cancel)).Succeeded(out _, out var problem))
        {
            return this.Show(problem);
        }

        this.Notify(text["Access.ChangePassword.Done"]);
        return Redirect(links.My());
    }

    private async Task LookAsync(CancellationToken cancel)
    {
        var id = this.Actor().Account;
        HasPassword = await db.Set<Account>().AnyAsync(account => account.Id == id && account.PasswordHash != null, cancel);
    }
}
