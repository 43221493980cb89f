using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Musubi.WebKit;

/// <summary>A tag helper whose markup stands in a view beside it.</summary>
/// <param name="html">Renders the view.</param>
public abstract class ViewTagHelper(IHtmlHelper html) : TagHelper
{
    /// <summary>The page in which the tag stands.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>Replaces the tag by the view at <paramref name="path"/>.</summary>
    protected async Task ShowAsync(TagHelperOutput output, string path, object model)
    {
        ((IViewContextAware)html).Contextualize(ViewContext);
        output.TagName = null;
        output.Content.SetHtmlContent(await html.PartialAsync(path, model).ConfigureAwait(false));
    }

    /// <summary>What stands between the tags; null when there is nothing but space.</summary>
    protected static async Task<IHtmlContent?> InsideAsync(TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync().ConfigureAwait(false);
        return content.IsEmptyOrWhiteSpace ? null : content;
    }
}
