using Microsoft.AspNetCore.Authorization;

namespace Musubi.Architecture.Tests;

/// <summary>A page says who may open it, and its route in full.</summary>
internal static class PageRules
{
    public static IEnumerable<Offence> WithoutPolicy(IEnumerable<CompiledPage> pages) =>
        from page in pages
        let policies = page.Types.SelectMany(type => type.GetCustomAttributes(inherit: true)).Where(attribute => attribute is IAuthorizeData or IAllowAnonymous)
        where !policies.Any()
        select new Offence(page.Path, "does not say who may open it: [OpenTo(...)], or [AllowAnonymous] when anyone may");

    public static IEnumerable<Offence> RoutesCutShort(IEnumerable<CompiledPage> pages) =>
        from page in pages
        where page.Route is null || !(page.Route == "/{culture}" || page.Route.StartsWith("/{culture}/", StringComparison.Ordinal))
        select new Offence(page.Path, $"has the route \"{page.Route}\"; a route is written in full and begins with /{{culture}}");

    public static IEnumerable<Offence> SameRouteTwice(IEnumerable<CompiledPage> pages) =>
        from page in pages
        group page by WithoutNames(page.Route ?? page.Path) into same
        where same.Count() > 1
        from page in same
        select new Offence(page.Path, $"shares the route {same.Key} with {string.Join(", ", same.Where(other => other != page).Select(other => other.Path))}");

    /// <summary>The framework keeps the first view of a path and forgets the others without a word.</summary>
    public static IEnumerable<Offence> SamePathTwice(IEnumerable<(string Assembly, string Path)> views) =>
        from view in views
        group view by view.Path.ToUpperInvariant() into same
        where same.Count() > 1 && !same.Key.EndsWith("/_VIEWIMPORTS.CSHTML", StringComparison.Ordinal)
        select new Offence(same.First().Path, $"is in {string.Join(" and ", same.Select(view => view.Assembly))}; one of them is never shown");

    /// <summary>"/{culture}/places/{id:guid}" and "/{culture}/places/{place:guid}" answer the same addresses.</summary>
    private static string WithoutNames(string route) =>
        string.Join('/', route.Split('/').Select(part => part.StartsWith('{') ? "{" + (part.Contains(':', StringComparison.Ordinal) ? part[part.IndexOf(':', StringComparison.Ordinal)..].TrimEnd('}') : string.Empty) + "}" : part.ToLowerInvariant()));
}
