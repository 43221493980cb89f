using Musubi.Foundation;

namespace Musubi.Host.Pages;

/// <summary>The bare address: leads to the front page in the language that the reader's browser asks for.</summary>
internal static class FrontDoor
{
    public static void MapFrontDoor(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/", (HttpContext context) => Results.Redirect($"/{context.Features.Get<Language>() ?? Language.English}")).AllowAnonymous();
}
