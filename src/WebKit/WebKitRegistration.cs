using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;
using Musubi.Foundation;

namespace Musubi.WebKit;

/// <summary>Puts the component library into an application.</summary>
public static class WebKitRegistration
{
    /// <summary>Adds the language files embedded in <paramref name="assembly"/>; doing so twice changes nothing.</summary>
    public static IServiceCollection AddWords(this IServiceCollection services, Assembly assembly)
    {
        services.AddSingleton(new WordsSource(assembly));
        services.TryAddSingleton(provider => new Words(provider.GetServices<WordsSource>(), WhenMissing(provider)));
        return services;
    }

    /// <summary>Adds words, layout, tag helpers and the rules of forms to Razor Pages.</summary>
    public static IMvcBuilder AddWebKit(this IMvcBuilder mvc)
    {
        var services = mvc.Services;
        services.AddWords(typeof(WebKitRegistration).Assembly).AddWords(typeof(Language).Assembly).AddHttpContextAccessor();
        services.AddScoped(ReaderText);
        services.AddScoped<Navigation>();
        services.AddSingleton<ProposalSeal>();
        services.AddScoped(provider => new TranslationDesk(
            provider.GetRequiredService<Text>(), provider.GetRequiredService<IOptions<WebKitOptions>>().Value, provider.GetService<TermSource>(), provider.GetRequiredService<ProposalSeal>()));
        services.Configure<RouteOptions>(options => options.SetParameterPolicy<LanguageConstraint>("language"));
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<MvcOptions>(options =>
        {
            BindingCodes.Use(options.ModelBindingMessageProvider);
            options.ModelMetadataDetailsProviders.Add(new ValidationCodes());
            options.ModelBinderProviders.Insert(0, new ForgivingBinderProvider());
            options.ModelBinderProviders.Insert(1, new FoundationBinderProvider());
        });
        return mvc.AddRazorPagesOptions(options =>
        {
            options.RootDirectory = "/";
            options.Conventions.Add(new LanguageRoutes());
        });
    }

    /// <summary>Makes the reader's language the current culture; before anything that speaks to people.</summary>
    public static IApplicationBuilder UseReaderLanguage(this IApplicationBuilder app) => app.UseMiddleware<ReaderLanguage>();

    /// <summary>Maps the addresses that the layout needs.</summary>
    public static IEndpointRouteBuilder MapWebKit(this IEndpointRouteBuilder app)
    {
        app.MapGet("/{culture:language}/theme/{value}", Theme.Choose).AllowAnonymous();
        return app;
    }

    private static Text ReaderText(IServiceProvider provider)
    {
        var language = provider.GetRequiredService<IHttpContextAccessor>().HttpContext?.Features.Get<Language>();
        return provider.GetRequiredService<Words>().In(language ?? Language.English);
    }

    private static Func<MissingWordException, Message>? WhenMissing(IServiceProvider provider)
    {
        if (provider.GetService<IHostEnvironment>() is not { } environment || !environment.IsProduction())
        {
            return null;
        }

        var log = provider.GetRequiredService<ILogger<Words>>();
        return missing =>
        {
            log.LogError(missing, "A word is missing: {Key}", missing.Key);
            return new Message([new LiteralPart(missing.Key)]);
        };
    }
}
