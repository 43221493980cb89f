using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using Musubi.Access.Requests;
using Musubi.Foundation;

namespace Musubi.Modules.Tests.Access.Routes;

/// <summary>One way to knock at one address: a page's handler or an endpoint's method.</summary>
/// <param name="Pattern">The address.</param>
/// <param name="Method">GET or another.</param>
/// <param name="Handler">Name of the page's handler; null for the nameless.</param>
/// <param name="Metadata">What the endpoint states of itself.</param>
internal sealed record RouteUnderTest(RoutePattern Pattern, string Method, string? Handler, EndpointMetadataCollection Metadata)
{
    public bool IsOpenToAll => Metadata.GetMetadata<IAllowAnonymous>() is not null;

    public bool StatesItsPolicy => IsOpenToAll || Metadata.GetMetadata<IAuthorizeData>() is not null;

    public override string ToString() => $"{Method} {Pattern.RawText}{(Handler is null ? string.Empty : $" ({Handler})")}";

    /// <summary>Every address of the program but its static files.</summary>
    public static async Task<IReadOnlyList<RouteUnderTest>> AllAsync(IServiceProvider services)
    {
        var loader = services.GetRequiredService<PageLoader>();
        var routes = new List<RouteUnderTest>();
        var endpoints = services.GetRequiredService<IEnumerable<EndpointDataSource>>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>();
        foreach (var endpoint in endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null))
        {
            routes.AddRange(endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page
                ? Handlers(endpoint, await loader.LoadAsync(page, endpoint.Metadata))
                : Methods(endpoint));
        }

        return [.. routes.DistinctBy(route => route.ToString())];
    }

    /// <summary>True when the policy lets someone with these roles in (null: nobody signed in).</summary>
    public async Task<bool> AdmitsAsync(IServiceProvider services, IReadOnlyList<RoleHeld>? roles)
    {
        if (IsOpenToAll)
        {
            return true;
        }

        var policy = await AuthorizationPolicy.CombineAsync(
            services.GetRequiredService<IAuthorizationPolicyProvider>(), Metadata.GetOrderedMetadata<IAuthorizeData>());
        var actor = roles is null ? Actor.Public : new Actor(AccountId.New(), "reader", roles);
        return policy!.Requirements.All(requirement => requirement is OpenToRoles door
            ? door.Admits(actor)
            : throw new InvalidOperationException($"{this} has a requirement that the matrix does not know: {requirement}"));
    }

    private static IEnumerable<RouteUnderTest> Handlers(RouteEndpoint endpoint, CompiledPageActionDescriptor page)
    {
        var metadata = (page.Endpoint ?? endpoint).Metadata;
        var handlers = page.HandlerMethods.Select(handler => new RouteUnderTest(endpoint.RoutePattern, handler.HttpMethod.ToUpperInvariant(), handler.Name, metadata)).ToList();
        // A page without a handler for GET is shown all the same.
        return handlers.Exists(route => route is { Method: "GET", Handler: null }) ? handlers : handlers.Prepend(new(endpoint.RoutePattern, "GET", null, metadata));
    }

    private static IEnumerable<RouteUnderTest> Methods(RouteEndpoint endpoint) =>
        (endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET", "POST"])
            .Select(method => new RouteUnderTest(endpoint.RoutePattern, method, null, endpoint.Metadata));
}
