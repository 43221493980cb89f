using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Musubi.WebKit.Access;

namespace Musubi.Programmes.Features.FrontPage;

/// <summary>Open to everyone.</summary>
[AllowAnonymous]
internal sealed class FrontPagePage(FrontQuery query) : PageModel
{
    public FrontView View { get; private set; } = null!;

    public bool MaySignIn => this.Actor().IsPublic;

    public async Task OnGetAsync(CancellationToken cancel) => View = await query.ReadAsync(cancel);
}
