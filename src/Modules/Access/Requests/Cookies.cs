using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Musubi.Access.Requests;

/// <summary>The cookies of sign-in and forms: for this host alone, over https alone, out of scripts' reach.</summary>
internal static class Cookies
{
    /// <summary>The scheme of someone signed in.</summary>
    public const string SignedIn = "signed-in";

    /// <summary>The scheme of someone whose password was right and whose code is awaited.</summary>
    public const string AwaitingCode = "awaiting-code";

    public static void Add(IServiceCollection services, IHostEnvironment environment)
    {
        services.AddAuthentication(SignedIn)
            .AddCookie(SignedIn, options => Shape(options, environment, "musubi"))
            .AddCookie(AwaitingCode, options =>
            {
                Shape(options, environment, "musubi-code");
                options.ExpireTimeSpan = TimeSpan.FromMinutes(10);
                options.SlidingExpiration = false;
            });
        services.Configure<AntiforgeryOptions>(options => Shape(options.Cookie, environment, "musubi-form", SameSiteMode.Strict));
        services.Configure<CookieTempDataProviderOptions>(options => Shape(options.Cookie, environment, "musubi-notice", SameSiteMode.Lax));
    }

    private static void Shape(CookieAuthenticationOptions options, IHostEnvironment environment, string name)
    {
        Shape(options.Cookie, environment, name, SameSiteMode.Lax);
        // The row of the session says when it ends, not the cookie.
        options.ExpireTimeSpan = TimeSpan.FromDays(30);
        options.SlidingExpiration = false;
    }

    // Development runs over plain http, where browsers refuse the prefix and the Secure mark.
    private static void Shape(CookieBuilder cookie, IHostEnvironment environment, string name, SameSiteMode sameSite)
    {
        var secured = !environment.IsDevelopment();
        cookie.Name = secured ? $"__Host-{name}" : name;
        cookie.SecurePolicy = secured ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        cookie.HttpOnly = true;
        cookie.SameSite = sameSite;
        cookie.Path = "/";
        cookie.IsEssential = true;
    }
}
