using System.Globalization;
using Microsoft.AspNetCore.Http;
using Musubi.Foundation;

namespace Musubi.WebKit;

/// <summary>Finds the reader's language for each request and makes it the current culture.</summary>
/// <remarks>The first segment of the address decides; without one, what the browser asks for; else English.</remarks>
internal sealed class ReaderLanguage(RequestDelegate next, Words words)
{
    public async Task InvokeAsync(HttpContext context)
    {
        // An error page runs under another address: it keeps the language of the page that failed.
        var language = FromPath(context.Request.Path) ?? context.Features.Get<Language>() ?? FromBrowser(context.Request);
        context.Features.Set(language);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Formats.Of(language).Culture;
        await next(context).ConfigureAwait(false);
    }

    internal Language FromBrowser(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(wanted => wanted.Quality ?? 1)
            .Select(wanted => words.Languages.FirstOrDefault(offered => Matches(wanted.Value.Value, offered)))
            .FirstOrDefault(offered => offered is not null) ?? words.Languages[0];

    private Language? FromPath(PathString path)
    {
        var segment = path.Value?.Split('/', 3) is ["", var first, ..] ? first : null;
        return words.Languages.FirstOrDefault(offered => string.Equals(offered.Tag, segment, StringComparison.Ordinal));
    }

    private static bool Matches(string? wanted, Language offered) =>
        wanted is not null && (wanted.Equals(offered.Tag, StringComparison.OrdinalIgnoreCase)
            || wanted.StartsWith(offered.Tag + "-", StringComparison.OrdinalIgnoreCase));
}
