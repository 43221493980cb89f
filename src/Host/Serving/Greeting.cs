using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Musubi.Host.Commands;

namespace Musubi.Host.Serving;

/// <summary>Says where the pages are, once they answer.</summary>
internal static class Greeting
{
    public static void Print(WebApplication app)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        foreach (var address in addresses)
        {
            Say.Line("Host.Serving", ("address", address));
        }
    }
}
