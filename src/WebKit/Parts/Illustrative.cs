using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Musubi.WebKit;

/// <summary>Marks what was invented to show how the product works: <c>&lt;m-illustrative /&gt;</c>.</summary>
[HtmlTargetElement("m-illustrative", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class Illustrative(Text text) : TagHelper
{
    /// <summary>The mark.</summary>
    public static IHtmlContent Mark(Text text)
    {
        var mark = Html.Badge(text["Common.Illustrative"], Tone.Neutral);
        mark.AddCssClass("m-illustrative");
        mark.Attributes["title"] = text["Common.Illustrative.Explained"];
        return mark;
    }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Mark(text));
    }
}
