using System.CommandLine;
using Musubi.Host.Commands;

namespace Musubi.Host.Composition;

/// <summary>Puts the parts together: configuration, services, pages.</summary>
internal static class Application
{
    public static WebApplication Build(ParseResult parsed, Option<string?> database, string? urls = null)
    {
        var builder = WebApplication.CreateBuilder();
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
