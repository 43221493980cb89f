using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Musubi.Access.Requests;
using Musubi.WebKit;

namespace Musubi.Access.Features.SignOut;

[AllowAnonymous]
internal sealed class SignOutPage(Sessions sessions, AccessLinks links, Text text) : PageModel
{
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (SignedInReader.Of(HttpContext) is { } reader)
        {
            await sessions.EndAsync(account: null, reader.Session, cancel);
        }

        await HttpContext.SignOutAsync(Cookies.SignedIn);
        this.Notify(text["Access.SignOut.Done"]);
        return Redirect(links.Home());
    }
}
