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
        await using var scope = services.CreateAsyncScope();
        if (scope.ServiceProvider.GetService<DevelopmentSignIn>() is { } development)
        {
            foreach (var (role, path) in await development.PrepareAsync(Say.Language, cancel))
            {
                Say.Line("Host.SignInAs", ("role", role), ("address", address + path));
            }
        }
        else if (await scope.ServiceProvider.GetRequiredService<FirstOperatorInvitation>().WriteAsync(Say.Language, cancel) is { } setup)
        {
            Say.Line("Host.FirstOperator", ("address", address + setup));
        }
    }
}
