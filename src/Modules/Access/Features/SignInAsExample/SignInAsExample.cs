using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Musubi.Access.Contract;
using Musubi.Access.Model;
using Musubi.Access.Requests;
using Musubi.Foundation;

namespace Musubi.Access.Features.SignInAsExample;

/// <summary>The address behind each development link: signs in as an example account, no questions asked.</summary>
internal static class SignInAsExampleEndpoint
{
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet(DevelopmentSignIn.Route, HandleAsync).AllowAnonymous();

    // role as in the link ("city-officer"); programme by its key, the first one when nothing is said.
    private static async Task<Results<RedirectHttpResult, NotFound>> HandleAsync(
        string culture, string role, string? programme, HttpContext context, ExampleAccounts accounts, Sessions sessions, CancellationToken cancel)
    {
        var wanted = Enum.GetValues<Role>().Where(known => DevelopmentSignIn.NameOf(known) == role).ToList();
        if (wanted is not [var known] || await accounts.FindAsync(known, programme, cancel) is not { } account)
        {
            return TypedResults.NotFound();
        }

        await sessions.StartAsync(context, account, SignInMethod.Example, cancel);
        return TypedResults.LocalRedirect($"/{culture}/desk");
    }
}
