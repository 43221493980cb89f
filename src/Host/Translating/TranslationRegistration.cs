using Musubi.WebKit;

namespace Musubi.Host.Translating;

/// <summary>Gives the pages the translation service that is set, if one is.</summary>
internal static class TranslationRegistration
{
    public static IServiceCollection AddTranslationService(this IServiceCollection services)
    {
        services.AddOptions<WebKitOptions>().Configure<IConfiguration, IServiceProvider, ILoggerFactory>((options, configuration, provider, logs) =>
        {
            var log = logs.CreateLogger("Musubi.Translation");
            if (TranslationSettings.Read(configuration, log) is { } settings)
            {
                var client = new DeepLClient(settings, provider.GetService<TermSource>(), log);
                options.TranslationService = new(settings.Name, settings.Endpoint.Host, settings.TakesDrafts, client.ProposeAsync);
            }
        });
        return services;
    }
}
