using System.CommandLine;
using Musubi.Host.Commands;

namespace Musubi.Host.Composition;

/// <summary>Puts the parts together: configuration, services, pages.</summary>
internal static class Application
{
    public static WebApplication Build(ParseResult parsed, Option<string?> database, string? urls = null)
    {
        // Settings and static files lie beside the program, wherever it is called from.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        if (urls is not null)
        {
            builder.WebHost.UseUrls(urls);
        }

        builder.AddMusubi(Setting.Connection(parsed, database, builder.Configuration));
        var app = builder.Build();
        app.UseMusubi();
        return app;
    }

    /// <summary>The same parts without a web server.</summary>
    public static IHost BuildWorker(ParseResult parsed, Option<string?> database)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });

        // Pages are registered but never served here, and some of their parts want a web server's surroundings.
        builder.ConfigureContainer(new DefaultServiceProviderFactory(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = false }));

        // Standard output is for what a command answers: an export, for example.
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.AddMusubi(Setting.Connection(parsed, database, builder.Configuration));
        return builder.Build();
    }
}
