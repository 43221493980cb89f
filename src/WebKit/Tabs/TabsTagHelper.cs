using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Musubi.WebKit;

/// <summary>Views of one thing, each with an address of its own: <c>&lt;m-tabs label-key="…"&gt;&lt;m-tab href="…" label-key="…" /&gt;&lt;/m-tabs&gt;</c>.</summary>
[HtmlTargetElement("m-tabs")]
public sealed class TabsTagHelper(Text text) : TagHelper
{
    /// <summary>Word key of what the tabs divide, for screen readers.</summary>
    public string LabelKey { get; set; } = string.Empty;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "m-tabs");
        output.Attributes.SetAttribute("aria-label", text.Say(LabelKey));
        output.PreContent.SetHtmlContent("<ul>");
        output.PostContent.SetHtmlContent("</ul>");
    }
}

/// <summary>One view.</summary>
[HtmlTargetElement("m-tab", ParentTag = "m-tabs", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TabTagHelper(Text text) : TagHelper
{
    /// <summary>Its address.</summary>
    public string Href { get; set; } = string.Empty;

    /// <summary>Word key of its name.</summary>
    public string LabelKey { get; set; } = string.Empty;

    /// <summary>It is being shown.</summary>
    public bool Current { get; set; }

    /// <summary>How many things are in it.</summary>
    public int? Count { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var label = new HtmlContentBuilder().Append(text.Say(LabelKey));
        if (Count is { } count)
        {
            label.AppendHtml(Html.Badge(text.Formats.Number(count), Current ? Tone.Accent : Tone.Neutral));
        }

        var link = Html.Link(Href, label);
        if (Current)
        {
            link.Attributes["aria-current"] = "page";
        }

        output.TagName = "li";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Content.SetHtmlContent(link);
    }
}
