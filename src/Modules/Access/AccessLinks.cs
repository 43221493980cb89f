using Microsoft.AspNetCore.Http;

namespace Musubi.Access;

/// <summary>Addresses of this module's pages, in the reader's language.</summary>
internal sealed class AccessLinks
{
    public string SignIn(HttpContext context, string? returnTo = null) =>
        $"{Start(context)}/account/sign-in{(returnTo is null ? string.Empty : "?return=" + Uri.EscapeDataString(returnTo))}";

    public string SecondFactor(HttpContext context) => $"{Start(context)}/account/second-factor";

    public string Home(HttpContext context) => Start(context);

    private static string Start(HttpContext context) => $"/{context.Features.Get<Foundation.Language>() ?? Foundation.Language.English}";
}
