using System.Net;
using Musubi.Modules.Tests.Testing;

namespace Musubi.Modules.Tests.Access.Routes;

/// <summary>The whole program with one hidden thing of every kind, ready to be visited.</summary>
public sealed class RouteMatrix : IAsyncLifetime
{
    internal TestHouse House { get; } = new();

    internal RouteSamples Samples { get; private set; } = null!;

    /// <summary>Every address whose parameters have sample values.</summary>
    internal IReadOnlyList<RouteUnderTest> Routes { get; private set; } = [];

    /// <summary>What is to be written for the others.</summary>
    internal IReadOnlyList<string> MissingSamples { get; private set; } = [];

    internal IReadOnlyList<Visitor> Visitors { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        await House.InitializeAsync();
        Samples = new(House);
        foreach (var type in typeof(RouteMatrix).Assembly.GetTypes().Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(IRouteSamples))))
        {
            await ((IRouteSamples)Activator.CreateInstance(type)!).GiveAsync(Samples);
        }

        var all = await RouteUnderTest.AllAsync(House.Services);
        MissingSamples = [.. all.Select(route => Samples.Missing(route.Pattern)).OfType<string>().Distinct(StringComparer.Ordinal)];
        Routes = [.. all.Where(route => Samples.Missing(route.Pattern) is null)];
        Visitors = Visitor.All(Samples);
    }

    public ValueTask DisposeAsync() => House.DisposeAsync();

    /// <summary>Knocks once. A form is posted without its token: who passes the door is told so by a 400, and nothing is changed.</summary>
    internal async Task<SeenPage> KnockAsync(RouteUnderTest route, Visitor visitor, string query = "")
    {
        var handler = route.Handler is null ? string.Empty : $"handler={route.Handler}";
        var parameters = string.Join('&', new[] { handler, Samples.Query(route.Pattern), query }.Where(part => part.Length > 0));
        var address = Samples.Fill(route.Pattern).Path + (parameters.Length == 0 ? string.Empty : "?" + parameters);
        var browser = await visitor.Reader.BrowserAsync();
        return await browser.SendAsync(new(new HttpMethod(route.Method), new Uri(House.Address, address)), follow: false);
    }

    internal static bool LeadsToSignIn(SeenPage answer) => answer.LeadsTo?.Contains("/account/sign-in?return=", StringComparison.Ordinal) is true;

    internal static bool IsRefused(SeenPage answer) => answer.Status is HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized || LeadsToSignIn(answer);
}
