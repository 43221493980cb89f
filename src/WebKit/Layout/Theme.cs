using Microsoft.AspNetCore.Http;

namespace Musubi.WebKit;

/// <summary>The reader's theme, kept in a cookie that is needed for nothing else; no cookie: as the device says.</summary>
public static class Theme
{
    /// <summary>Name of the cookie.</summary>
    public const string Cookie = "theme";

    /// <summary>What a reader may choose; "auto" removes the cookie.</summary>
    public static IReadOnlyList<string> Choices { get; } = ["auto", "light", "dark"];

    /// <summary>"light", "dark", or "auto" when the reader has not chosen.</summary>
    public static string Of(HttpContext context) =>
        context.Request.Cookies[Cookie] is "light" or "dark" ? context.Request.Cookies[Cookie]! : "auto";

    /// <summary>Address that sets the theme and comes back to the present page.</summary>
    public static string Link(HttpContext context, Text text, string choice) =>
        $"/{text.Language}/theme/{choice}?return={Uri.EscapeDataString(LanguageLinks.Here(context))}";

    internal static IResult Choose(HttpContext context, string culture, string value, string? @return)
    {
        var options = new CookieOptions { Path = "/", HttpOnly = false, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps, MaxAge = TimeSpan.FromDays(365), IsEssential = true };
        if (value is "light" or "dark")
        {
            context.Response.Cookies.Append(Cookie, value, options);
        }
        else
        {
            context.Response.Cookies.Delete(Cookie, options);
        }

        return Results.LocalRedirect(LanguageLinks.IsLocal(@return) ? @return! : $"/{culture}");
    }
}
