using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Musubi.WebKit;

/// <summary>What a page tells the layout.</summary>
public static class PageLook
{
    internal const string Title = "m-title";
    internal const string Accent = "m-accent";
    internal const string Notice = "m-notice";

    /// <summary>Shows <paramref name="message"/> once, on the page to which this one redirects.</summary>
    public static void Notify(this PageModel page, string message) => page.TempData[Notice] = message;

    /// <summary>Gives the page a programme's colour: indigo, green, teal, orange or magenta.</summary>
    public static void UseAccent(this PageModel page, string accent) => page.ViewData[Accent] = accent;

    /// <summary>The message left by the page before; asking for it takes it away.</summary>
    /// <remarks>Without a cookie nothing was left; looking all the same would answer every page with a cookie of its own.</remarks>
    internal static string? NoticeOf(ViewContext view)
    {
        var cookie = view.HttpContext.RequestServices.GetRequiredService<IOptions<CookieTempDataProviderOptions>>().Value.Cookie.Name;
        return cookie is null || !view.HttpContext.Request.Cookies.ContainsKey(cookie) ? null : view.TempData[Notice] as string;
    }

    /// <summary>The title for the browser's tab; a page header sets it, too.</summary>
    public static void UseTitle(this ViewDataDictionary view, string title) => view[Title] = title;
}
