using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Musubi.Access.Requests;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Access.Features.RenewRecoveryCodes;

[OpenTo]
internal sealed class RenewRecoveryCodesPage(RenewRecoveryCodesHandler handler) : PageModel
{
    /// <summary>Once, after success.</summary>
    public IReadOnlyList<string>? RecoveryCodes { get; private set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!(await handler.HandleAsync(new(this.Actor(), SignedInReader.Of(HttpContext)!), cancel)).Succeeded(out var codes, out var problem))
        {
            return this.Show(problem);
        }

        RecoveryCodes = codes;
        return Page();
    }
}
