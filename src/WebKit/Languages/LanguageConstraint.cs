using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Musubi.WebKit;

/// <summary>Route constraint <c>{culture:language}</c>: a page exists only under the languages that are offered.</summary>
internal sealed class LanguageConstraint(Words words) : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values.TryGetValue(routeKey, out var value)
        && words.Languages.Any(offered => string.Equals(offered.Tag, value as string, StringComparison.Ordinal));
}
