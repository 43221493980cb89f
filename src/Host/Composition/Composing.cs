using Microsoft.AspNetCore.Authorization;
using Musubi.Host.Development;
using Musubi.Host.Errors;
using Musubi.Host.Pages;
using Musubi.Host.Translating;
using Musubi.Persistence;
using Musubi.WebKit;

namespace Musubi.Host.Composition;

/// <summary>The services and the pipeline of the program: also what tests start.</summary>
public static class Composing
{
    /// <summary>Registers everything that Musubi consists of.</summary>
    /// <remarks>The same for serving nodes, workers and single commands; what differs is only what is started.</remarks>
    public static TBuilder AddMusubi<TBuilder>(this TBuilder builder, string connection)
        where TBuilder : IHostApplicationBuilder
    {
        // Files are known at build; an address of the framework's own for later ones would state no policy.
        builder.Configuration["DisableStaticAssetNotFoundRuntimeFallback"] = "true";
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddMusubiDb(connection);
        builder.Services.AddMusubiMachinery(builder.Configuration, builder.Environment);
        builder.Services.AddModules(builder.Configuration, builder.Environment);
        builder.Services.AddTranslationService();
        builder.Services.AddWords(typeof(Composing).Assembly).AddWords(typeof(MusubiDb).Assembly);
        builder.Services.Configure<RouteOptions>(options => options.LowercaseUrls = true);
        builder.Services.AddRazorPages(options => options.Conventions.Add(new DevelopmentPages(builder.Environment))).AddWebKit();
        builder.Services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build());
        builder.Services.AddHsts(options => options.MaxAge = TimeSpan.FromDays(365));
        builder.Services.AddProblemDetails();
        return builder;
    }

    /// <summary>Puts the pipeline in order and maps every page.</summary>
    public static WebApplication UseMusubi(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseReaderLanguage();
        app.UseMusubiErrors();
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        app.UseRouting();
        app.UseModules();
        app.UseAuthorization();
        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorPages().WithStaticAssets();
        app.MapWebKit();
        app.MapModules();
        app.MapFrontDoor();
        return app;
    }
}
