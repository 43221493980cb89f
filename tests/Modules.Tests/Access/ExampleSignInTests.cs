using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Musubi.Access.Contract;
using Musubi.Access.Model;
using Musubi.Foundation;
using Musubi.Modules.Tests.Testing;

namespace Musubi.Modules.Tests.Access;

public sealed class ExampleSignInTests
{
    [Fact]
    public async Task ExampleSignIn_InDevelopment_OpensASessionForEveryRole()
    {
        await using var house = await TestHouse.StartAsync("Development");
        await house.Given.ProgrammeAsync();
        await using var scope = house.Services.CreateAsyncScope();
        var development = scope.ServiceProvider.GetRequiredService<DevelopmentSignIn>();

        var links = await development.PrepareAsync(Language.English, CancellationToken.None);
        foreach (var (role, path) in links)
        {
            var answer = await house.Reader.AskAsync(path);

            Assert.Equal(HttpStatusCode.Found, answer.Status);
            (await answer.Browser.OpenAsync("/en/account", follow: true)).IsOk().Shows($"{role} (");
        }

        Assert.Equal(Enum.GetValues<Role>(), links.Select(link => link.Role));
        Assert.Equal(links.Count, await house.InDatabaseAsync(db => db.Set<Session>().CountAsync()));
    }

    [Fact]
    public async Task Prepare_Twice_MakesNoSecondAccounts()
    {
        await using var house = await TestHouse.StartAsync("Development");
        await house.Given.ProgrammeAsync();
        for (var start = 0; start < 2; start++)
        {
            await using var scope = house.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<DevelopmentSignIn>().PrepareAsync(Language.Japanese, CancellationToken.None);
        }

        Assert.Equal(Enum.GetValues<Role>().Length, await house.InDatabaseAsync(db => db.Set<Account>().CountAsync()));
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    public async Task ExampleSignIn_OutsideDevelopment_HasNeitherAddressNorAccounts(string environment)
    {
        await using var house = await TestHouse.StartAsync(environment);

        var answer = await house.Reader.AskAsync("/en/development/sign-in/operator");

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Empty(answer.Browser.Cookies);
        Assert.Null(house.Services.GetService<DevelopmentSignIn>());
        Assert.DoesNotContain(house.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>(), endpoint => endpoint.RoutePattern.RawText!.Contains("development", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(0, await house.InDatabaseAsync(db => db.Set<Account>().CountAsync()));
    }
}
