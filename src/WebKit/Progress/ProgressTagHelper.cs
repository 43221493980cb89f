using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Musubi.WebKit;

/// <summary>How far something is: <c>&lt;m-progress value="7" max="12" label-key="…" /&gt;</c>.</summary>
[HtmlTargetElement("m-progress", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ProgressTagHelper(Text text) : TagHelper
{
    /// <summary>What is done.</summary>
    public decimal Value { get; set; }

    /// <summary>The whole.</summary>
    public decimal Max { get; set; } = 100;

    /// <summary>What is being measured.</summary>
    public string? Label { get; set => field = value.Given(); }

    /// <summary>Word key of the label.</summary>
    public string? LabelKey { get; set => field = value.Given(); }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var share = Max <= 0 ? 0 : Math.Clamp(Value / Max, 0, 1);
        var label = Label ?? text.Say(LabelKey!);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "m-progress");
        var words = Html.Element("div", "m-progress-words", Html.Element("span", css: null, Html.Plain(label)));
        words.InnerHtml.AppendHtml(Html.Element("span", "m-number", Html.Plain(text.Formats.Percent(share))));
        var bar = Html.Element("progress", css: null, Html.Plain(text.Formats.Percent(share)));
        bar.Attributes["value"] = share.ToString(CultureInfo.InvariantCulture);
        bar.Attributes["max"] = "1";
        bar.Attributes["aria-label"] = label;
        output.Content.SetHtmlContent(words).AppendHtml(bar);
    }
}
