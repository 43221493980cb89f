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
        var links = house.Services.GetRequiredService<DevelopmentSignIn>().Links(Language.English);

        foreach (var (role, path) in links)
        {
            var answer = await house.Reader.AskAsync(path);

            Assert.Equal(HttpStatusCode.Found, answer.Status);
            Assert.Contains("musubi", answer.Browser.Cookies.Keys);
        }

        Assert.Equal(Enum.GetValues<Role>(), links.Select(link => link.Role));
        Assert.Equal(links.Count, await house.InDatabaseAsync(db => db.Set<Session>().CountAsync()));
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
