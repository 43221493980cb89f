using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Musubi.Foundation;

namespace Musubi.WebKit;

/// <summary>Addresses of the page being shown, as the reader sees them: also while an error page stands in for it.</summary>
public static class LanguageLinks
{
    /// <summary>Path and query of the present page.</summary>
    public static string Here(HttpContext context) => PathOf(context) + QueryOf(context);

    /// <summary>The same page with the same query in another language.</summary>
    public static string Here(HttpContext context, Language language)
    {
        var path = PathOf(context);
        var rest = path.IndexOf('/', 1) is var second and > 0 ? path[second..] : string.Empty;
        return $"/{language}{rest}{QueryOf(context)}";
    }

    /// <summary>True when <paramref name="address"/> stays on this site: the only addresses to which we redirect.</summary>
    public static bool IsLocal(string? address) =>
        address is ['/'] || (address is ['/', var second, ..] && second is not ('/' or '\\') && !address.Any(char.IsControl));

    private static string PathOf(HttpContext context) =>
        context.Features.Get<IExceptionHandlerPathFeature>()?.Path
        ?? (context.Features.Get<IStatusCodeReExecuteFeature>() is { } again ? again.OriginalPathBase + again.OriginalPath : null)
        ?? context.Request.PathBase + context.Request.Path;

    private static string? QueryOf(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is { } again ? again.OriginalQueryString : context.Request.QueryString.Value;
}
