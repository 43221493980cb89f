using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Musubi.WebKit;

/// <summary>Holds every page's <c>{culture}</c> to the offered languages, so that pages need not repeat the constraint.</summary>
internal sealed class LanguageRoutes : IPageRouteModelConvention
{
    public void Apply(PageRouteModel model)
    {
        foreach (var route in model.Selectors.Select(selector => selector.AttributeRouteModel).OfType<AttributeRouteModel>())
        {
            route.Template = route.Template?.Replace("{culture}", "{culture:language}", StringComparison.Ordinal);
        }
    }
}
