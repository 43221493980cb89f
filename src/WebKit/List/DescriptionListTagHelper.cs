using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Musubi.WebKit;

/// <summary>Names and values: <c>&lt;m-description-list&gt;&lt;m-item label-key="…"&gt;…&lt;/m-item&gt;&lt;/m-description-list&gt;</c>.</summary>
[HtmlTargetElement("m-description-list")]
public sealed class DescriptionListTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "dl";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "m-list");
    }
}

/// <summary>What was filled in, to be checked before it is sent: each <c>&lt;m-item change-href="…"&gt;</c> leads back to its question.</summary>
[HtmlTargetElement("m-check-answers")]
public sealed class CheckAnswersTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "dl";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "m-list m-list-answers");
    }
}
