using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Musubi.WebKit;

namespace Musubi.Host.Errors;

/// <summary>What the reader sees when an address leads nowhere, is closed to them, or something broke.</summary>
/// <remarks>Says the same for what does not exist and for what another programme keeps to itself.</remarks>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
internal sealed class ErrorPage(Text text) : PageModel
{
    public string Title { get; private set; } = string.Empty;

    public string Lead { get; private set; } = string.Empty;

    public string? Reference { get; private set; }

    public void OnGet() => Answer();

    public void OnPost() => Answer();

    // Taken from the address and not bound: binding would read the form, which is what may have failed.
    private void Answer()
    {
        var status = int.TryParse(RouteData.Values["status"] as string, NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : 0;
        var kind = status switch
        {
            StatusCodes.Status400BadRequest => "BadRequest",
            StatusCodes.Status403Forbidden => "Forbidden",
            StatusCodes.Status404NotFound => "NotFound",
            StatusCodes.Status413PayloadTooLarge => "TooLarge",
            StatusCodes.Status429TooManyRequests => "TooMany",
            _ => "Failed",
        };
        Title = text.Say($"Host.Error.{kind}.Title");
        Lead = text.Say($"Host.Error.{kind}.Lead");
        Reference = kind == "Failed" ? Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier : null;
        Response.StatusCode = status is >= 400 and < 600 ? status : StatusCodes.Status404NotFound;
    }
}
