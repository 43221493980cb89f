using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using Musubi.Modules.Tests.Testing;

namespace Musubi.Modules.Tests.Access.Routes;

/// <summary>The matrix can fail: planted offenders.</summary>
public sealed class RouteSamplesTests
{
    [Fact]
    public void Fill_RouteWithoutSample_SaysWhatToWriteWhere()
    {
        var samples = new RouteSamples(new TestHouse());

        var exception = Assert.Throws<InvalidOperationException>(() => samples.Fill(RoutePatternFactory.Parse("/{culture}/planted/{thing:guid}/edit")));

        Assert.Contains("samples.Set(\"planted/{thing}\", …)", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fill_RouteBelowAKnownOne_UsesItsSample()
    {
        var samples = new RouteSamples(new TestHouse());
        samples.Set("planted/{thing}", "a b");

        Assert.Equal(("/en/planted/a%20b/edit", Shelf.Programme), samples.Fill(RoutePatternFactory.Parse("/{culture}/planted/{thing:guid}/edit")));
    }

    [Fact]
    public async Task All_EndpointWithoutPolicy_IsFound()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddRazorPages();
        await using var app = builder.Build();
        app.MapGet("/planted", () => "open by mistake");
        app.MapGet("/stated", () => "open on purpose").AllowAnonymous();
        await app.StartAsync();

        var routes = await RouteUnderTest.AllAsync(app.Services);

        Assert.Equal(["GET /planted"], routes.Where(route => !route.StatesItsPolicy).Select(route => route.ToString()));
    }
}
