using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Musubi.Access.Model;
using Musubi.Access.Requests;
using Musubi.Persistence;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Access.Features.SecondFactor;

/// <summary>Where staff are led until they have shown a second factor: which ways there are, and which is still to be made.</summary>
[OpenTo]
internal sealed class SecondFactorPage(MusubiDb db, AccessLinks links) : PageModel
{
    [BindProperty(Name = "return", SupportsGet = true)]
    public string? ReturnTo { get; set; }

    public bool HasPasskey { get; private set; }

    public bool HasAuthenticator { get; private set; }

    /// <summary>True when nothing more is asked of this sign-in.</summary>
    public bool IsDone { get; private set; }

    public string Onwards => LanguageLinks.IsLocal(ReturnTo) ? ReturnTo! : links.Desk();

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var account = this.Actor().Account;
        var ways = await db.Set<Account>().AsNoTracking().Where(known => known.Id == account)
            .Select(known => new { known.AuthenticatorSince, HasPasskey = known.Passkeys.Any() }).SingleAsync(cancel);
        (HasPasskey, HasAuthenticator) = (ways.HasPasskey, ways.AuthenticatorSince is not null);
        IsDone = SignedInReader.Of(HttpContext) is { IsStrong: true };
    }
}
