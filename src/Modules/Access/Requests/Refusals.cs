using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Musubi.WebKit.Access;

namespace Musubi.Access.Requests;

/// <summary>Answers who may not: to sign-in when nobody is signed in, to the second factor when that alone is missing, else 403.</summary>
internal sealed class Refusals(ILogger<Refusals> log) : IAuthorizationMiddlewareResultHandler
{
    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        // Without an endpoint there is nothing to guard: the answer is 404.
        if (authorizeResult.Succeeded || context.GetEndpoint() is null)
        {
            return next(context);
        }

        var actor = context.Actor();
        if (actor.IsPublic)
        {
            return LeadAsync(context, AccessLinks.Of(context).SignIn(ReturnTo(context)), StatusCodes.Status401Unauthorized);
        }

        if (SignedInReader.Of(context) is { AwaitsSecondFactor: true } && IsReading(context) && Admits(policy))
        {
            return LeadAsync(context, AccessLinks.Of(context).SecondFactor(ReturnTo(context)), StatusCodes.Status403Forbidden);
        }

        log.LogWarning("Refused: account {Account} at {Method} {Route}", actor.Account, context.Request.Method, context.GetEndpoint()?.DisplayName);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private static bool Admits(AuthorizationPolicy policy) => policy.Requirements.Any(requirement => requirement is OpenToRoles);

    private static bool IsReading(HttpContext context) => HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);

    // A form that was sent is lost anyway: come back to its page, not to its address for sending.
    private static string ReturnTo(HttpContext context) =>
        context.Request.Path + (IsReading(context) ? context.Request.QueryString : QueryString.Empty);

    private static Task LeadAsync(HttpContext context, string address, int otherwise)
    {
        if (WantsPage(context))
        {
            context.Response.Redirect(address);
        }
        else
        {
            context.Response.StatusCode = otherwise;
        }

        return Task.CompletedTask;
    }

    private static bool WantsPage(HttpContext context) =>
        context.Request.GetTypedHeaders().Accept is not { Count: > 0 } accepted
        || accepted.Any(type => type.MediaType.Value is "text/html" or "*/*");
}
