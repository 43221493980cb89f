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
}
