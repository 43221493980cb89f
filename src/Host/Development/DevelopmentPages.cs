using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Musubi.Host.Development;

/// <summary>Leaves the pages of this folder without an address outside of development: there they do not exist.</summary>
internal sealed class DevelopmentPages(IHostEnvironment environment) : IPageRouteModelConvention
{
    public void Apply(PageRouteModel model)
    {
        if (!environment.IsDevelopment() && model.RelativePath.StartsWith("/Development/", StringComparison.Ordinal))
        {
            model.Selectors.Clear();
        }
    }
}
