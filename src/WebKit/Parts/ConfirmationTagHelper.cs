using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Musubi.WebKit;

/// <summary>Says that something is done, what was kept of it, and what comes next (the content).</summary>
[HtmlTargetElement("m-confirmation")]
public sealed class ConfirmationTagHelper(Text text) : TagHelper
{
    /// <summary>What is done.</summary>
    public string? Title { get; set => field = value.Given(); }

    /// <summary>Word key of the title.</summary>
    public string? TitleKey { get; set => field = value.Given(); }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "section";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "m-confirmation");
        output.Attributes.SetAttribute("role", "status");
        output.PreContent.AppendHtml(Icon.Of(Tone.Success)).AppendHtml(Html.Element("h1", css: null, Html.Plain(Title ?? text.Say(TitleKey!))));
    }
}
