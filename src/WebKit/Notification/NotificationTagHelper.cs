using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Musubi.WebKit;

/// <summary>A message about what has just happened, or a hint that concerns the page; read out when it appears.</summary>
[HtmlTargetElement("m-notification")]
public sealed class NotificationTagHelper : TagHelper
{
    /// <summary>Its weight.</summary>
    public Tone Tone { get; set; } = Tone.Info;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "m-notification " + Tone.Css());
        output.Attributes.SetAttribute("role", Tone == Tone.Error ? "alert" : "status");
        output.PreContent.SetHtmlContent(Icon.Of(Tone)).AppendHtml("<div>");
        output.PostContent.SetHtmlContent("</div>");
    }
}
