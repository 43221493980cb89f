using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Musubi.Access.Contract;
using Musubi.Host.Commands;

namespace Musubi.Host.Serving;

/// <summary>Says where the pages are, once they answer.</summary>
internal static class Greeting
{
    public static async Task PrintAsync(WebApplication app, CancellationToken cancel)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        foreach (var address in addresses)
        {
            Say.Line("Host.Serving", ("address", address));
        }

        await PrintWaysInAsync(app.Services, addresses.FirstOrDefault(), cancel);
    }

    private static async Task PrintWaysInAsync(IServiceProvider services, string? address, CancellationToken cancel)
    {
        foreach (var (role, path) in services.GetService<DevelopmentSignIn>()?.Links(Say.Language) ?? [])
        {
            Say.Line("Host.SignInAs", ("role", role), ("address", address + path));
        }

        await using var scope = services.CreateAsyncScope();
        if (services.GetService<DevelopmentSignIn>() is null
            && await scope.ServiceProvider.GetRequiredService<FirstOperatorInvitation>().WriteAsync(Say.Language, cancel) is { } setup)
        {
            Say.Line("Host.FirstOperator", ("address", address + setup));
        }
    }
}
