using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Musubi.Access.Model;
using Musubi.Access.Requests;
using Musubi.Persistence;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Access.Features.AddPasskey;

[OpenTo]
internal sealed class AddPasskeyPage(AddPasskeyHandler handler, PasskeyCeremony ceremony, MusubiDb db, AccessLinks links, Text text) : PageModel
{
    public PasskeyQuestion Question { get; private set; } = new(string.Empty, string.Empty);

    public Task OnGetAsync(CancellationToken cancel) => AskAsync(cancel);

    public async Task<IActionResult> OnPostAsync(string? credential, string? state, CancellationToken cancel)
    {
        var device = Device.Name(Request.Headers.UserAgent);
        var name = device.Length == 0 ? text["Access.Passkey.Unnamed"] : device;
        var command = new AddPasskeyCommand(credential, state, name, this.Actor(), SignedInReader.Of(HttpContext)!);
        if (!(await handler.HandleAsync(command, HttpContext, cancel)).Succeeded(out _, out var problem))
        {
            await AskAsync(cancel);
            return this.Show(problem);
        }

        this.Notify(text["Access.AddPasskey.Done"]);
        return Redirect(links.My());
    }

    private async Task AskAsync(CancellationToken cancel)
    {
        var id = this.Actor().Account;
        var account = await db.Set<Account>().AsNoTracking().SingleAsync(account => account.Id == id, cancel);
        Question = await ceremony.AskForNewAsync(account.Id, account.Email, account.Name, HttpContext);
    }
}
