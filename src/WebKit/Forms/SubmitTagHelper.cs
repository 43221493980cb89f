using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Musubi.WebKit;

/// <summary>The button that sends the form, with the way out beside it: <c>&lt;m-submit key="Common.Save" cancel-href="…" /&gt;</c>.</summary>
[HtmlTargetElement("m-submit", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SubmitTagHelper(Text text) : TagHelper
{
    /// <summary>Word key of the button.</summary>
    public string LabelKey { get; set; } = "Common.Save";

    /// <summary>Where to go without sending.</summary>
    public string? CancelHref { get; set => field = value.Given(); }

    /// <summary>The act takes something away.</summary>
    public bool Danger { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "m-actions");
        output.PreContent.AppendHtml(Html.Element("button", Danger ? "m-button m-button-danger" : "m-button", Html.Plain(text.Say(LabelKey))));
        if (CancelHref is not null)
        {
            var cancel = Html.Link(CancelHref, Html.Plain(text["Common.Cancel"]));
            cancel.AddCssClass("m-button m-button-quiet");
            output.PostContent.AppendHtml(cancel);
        }
    }
}
