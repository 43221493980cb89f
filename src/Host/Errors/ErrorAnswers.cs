using Microsoft.AspNetCore.Diagnostics;
using Musubi.Foundation;

namespace Musubi.Host.Errors;

/// <summary>Answers every fault in one place: a page for people, problem details for programs.</summary>
internal static class ErrorAnswers
{
    public static void UseMusubiErrors(this WebApplication app)
    {
        app.UseStatusCodePages(context => WantsPage(context.HttpContext.Request)
            ? ShowPageAsync(context.HttpContext, context.Next)
            : Results.Problem(statusCode: context.HttpContext.Response.StatusCode).ExecuteAsync(context.HttpContext));

        // The fault itself is logged by the framework; the empty answer is filled above.
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = _ => Task.CompletedTask });
    }

    private static bool WantsPage(HttpRequest request) =>
        request.GetTypedHeaders().Accept.Any(accepted => accepted.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase));

    // Under the reader's own language, which the framework's re-execution cannot know.
    private static async Task ShowPageAsync(HttpContext http, RequestDelegate next)
    {
        var (path, query) = (http.Request.Path, http.Request.QueryString);
        http.Features.Set<IStatusCodeReExecuteFeature>(new StatusCodeReExecuteFeature
        {
            OriginalPath = path,
            OriginalPathBase = http.Request.PathBase,
            OriginalQueryString = query.Value,
        });
        http.SetEndpoint(null);
        http.Request.RouteValues.Clear();
        http.Request.Path = $"/{http.Features.Get<Language>() ?? Language.English}/errors/{http.Response.StatusCode}";
        http.Request.QueryString = QueryString.Empty;
        try
        {
            await next(http);
        }
        finally
        {
            (http.Request.Path, http.Request.QueryString) = (path, query);
            http.Features.Set<IStatusCodeReExecuteFeature>(null);
        }
    }
}
