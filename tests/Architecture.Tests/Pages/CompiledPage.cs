using System.Reflection;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Razor.Hosting;

namespace Musubi.Architecture.Tests;

/// <summary>A Razor page as compiled into an assembly.</summary>
/// <param name="Assembly">Name of the assembly.</param>
/// <param name="Path">Path under which the framework knows it: two of the same hide each other.</param>
/// <param name="Route">The template after <c>@page</c>; null when it states none.</param>
/// <param name="Types">The page's class and its model, on which a policy may be stated.</param>
internal sealed record CompiledPage(string Assembly, string Path, string? Route, IReadOnlyList<Type> Types)
{
    /// <summary>Pages, and beside them the views and partials that are no pages.</summary>
    public static IEnumerable<string> PathsOf(Assembly assembly) =>
        assembly.GetCustomAttributes<RazorCompiledItemAttribute>().Select(item => item.Identifier);

    public static IEnumerable<CompiledPage> AllOf(Assembly assembly) =>
        from item in assembly.GetCustomAttributes<RazorCompiledItemAttribute>()
        where item.Kind == "mvc.1.0.razor-page"
        let route = item.Type.GetCustomAttributes<RazorCompiledItemMetadataAttribute>().FirstOrDefault(data => data.Key == "RouteTemplate")?.Value
        let model = item.Type.GetProperty("Model")?.PropertyType
        select new CompiledPage(assembly.GetName().Name!, item.Identifier, route, model is null || !typeof(PageModel).IsAssignableFrom(model) ? [item.Type] : [item.Type, model]);
}
