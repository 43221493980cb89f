using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Musubi.Architecture.Tests;

public sealed class PageTests
{
    private static readonly IReadOnlyList<CompiledPage> Real = [.. Assemblies.OfTheProduct.SelectMany(CompiledPage.AllOf)];

    [Fact]
    public void Repository_EveryPage_SaysWhoMayOpenIt()
    {
        Assert.NotEmpty(Real);
        Offence.AssertNone(PageRules.WithoutPolicy(Real));
    }

    [Fact]
    public void Repository_EveryRoute_IsWrittenInFullWithTheLanguageFirst() => Offence.AssertNone(PageRules.RoutesCutShort(Real));

    [Fact]
    public void Repository_NoTwoPages_ShareARoute() => Offence.AssertNone(PageRules.SameRouteTwice(Real));

    [Fact]
    public void Repository_NoTwoViews_ShareAPath() =>
        Offence.AssertNone(PageRules.SamePathTwice(Assemblies.OfTheProduct.SelectMany(assembly => CompiledPage.PathsOf(assembly).Select(path => (assembly.GetName().Name!, path)))));

    [Fact]
    public void Planted_PageWithoutPolicy_IsFound() =>
        Offence.AssertFound(PageRules.WithoutPolicy([Page("/Open.cshtml", typeof(StatedPage)), Page("/Silent.cshtml", typeof(SilentPage))]), "/Silent.cshtml");

    [Fact]
    public void Planted_RouteWithoutLanguage_IsFound() =>
        Offence.AssertFound(
            PageRules.RoutesCutShort([Page("/A.cshtml", route: "/{culture}/places"), Page("/B.cshtml", route: "/places"), Page("/C.cshtml", route: "{id}"), Page("/D.cshtml", route: null)]),
            "/B.cshtml",
            "/C.cshtml",
            "/D.cshtml");

    [Fact]
    public void Planted_RoutesThatDifferOnlyInNames_AreFound() =>
        Offence.AssertFound(
            PageRules.SameRouteTwice([Page("/A.cshtml", route: "/{culture}/places/{id:guid}"), Page("/B.cshtml", route: "/{culture}/Places/{place:guid}"), Page("/C.cshtml", route: "/{culture}/places/new")]),
            "/A.cshtml",
            "/B.cshtml");

    [Fact]
    public void Planted_ViewsOfTheSamePathInTwoModules_AreFound() =>
        Offence.AssertFound(PageRules.SamePathTwice([("Issues", "/Features/List/List.cshtml"), ("Events", "/features/list/list.cshtml"), ("Events", "/Other.cshtml")]), "/Features/List/List.cshtml");

    private static CompiledPage Page(string path, Type? model = null, string? route = null) => new("Planted", path, route, [model ?? typeof(StatedPage)]);

    [AllowAnonymous]
    private sealed class StatedPage : PageModel;

    private sealed class SilentPage : PageModel;
}
