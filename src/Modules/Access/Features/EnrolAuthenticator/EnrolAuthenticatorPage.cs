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
using QRCoder;

namespace Musubi.Access.Features.EnrolAuthenticator;

[OpenTo]
[EnableRateLimiting(SignInLimit.Policy)]
internal sealed class EnrolAuthenticatorPage(EnrolAuthenticatorHandler handler, AuthenticatorSecrets secrets, MusubiDb db) : PageModel
{
    /// <summary>The secret between the two steps: sealed, so that no one else can choose it.</summary>
    [BindProperty]
    public string? Sealed { get; set; }

    [BindProperty]
    [Required]
    [StringLength(20)]
    public string Code { get; set; } = string.Empty;

    /// <summary>The secret for typing, in groups of four.</summary>
    public string Secret { get; private set; } = string.Empty;

    /// <summary>The secret for the camera: an SVG as a data address.</summary>
    public string Picture { get; private set; } = string.Empty;

    /// <summary>Once, after success.</summary>
    public IReadOnlyList<string>? RecoveryCodes { get; private set; }

    public Task OnGetAsync(CancellationToken cancel)
    {
        Sealed = secrets.Seal(Totp.NewSecret());
        return DrawAsync(cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await DrawAsync(cancel);
        if (!ModelState.IsValid)
        {
            return this.Redisplay();
        }

        var command = new EnrolAuthenticatorCommand(Sealed, Code, this.Actor(), SignedInReader.Of(HttpContext)!);
        if (!(await handler.HandleAsync(command, cancel)).Succeeded(out var codes, out var problem))
        {
            return this.Show(problem);
        }

        RecoveryCodes = codes;
        return Page();
    }

    private async Task DrawAsync(CancellationToken cancel)
    {
        var secret = secrets.Open(Sealed) ?? Totp.NewSecret();
        Sealed = secrets.Seal(secret);
        ModelState.Remove(nameof(Sealed));
        Secret = string.Join(' ', secret.Chunk(4).Select(group => new string(group)));
        var account = this.Actor().Account;
        var email = await db.Set<Account>().Where(known => known.Id == account).Select(known => known.Email).SingleAsync(cancel);
        using var code = QRCodeGenerator.GenerateQrCode(Totp.Address(secret, email), QRCodeGenerator.ECCLevel.M);
        using var drawing = new SvgQRCode(code);
        Picture = "data:image/svg+xml;base64," + Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(drawing.GetGraphic(4)));
    }
}
