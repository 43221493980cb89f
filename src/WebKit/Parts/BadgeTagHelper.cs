using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Musubi.WebKit;

/// <summary>A state in one or two words: <c>&lt;m-badge tone="Success"&gt;…&lt;/m-badge&gt;</c>.</summary>
[HtmlTargetElement("m-badge")]
public sealed class BadgeTagHelper(Text text) : TagHelper
{
    /// <summary>What its colour means.</summary>
    public Tone Tone { get; set; }

    /// <summary>Word key, when there is no content.</summary>
    public string? LabelKey { get; set => field = value.Given(); }

    /// <summary>A member of an enumeration, by its word, when there is no content.</summary>
    public Enum? Of { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "m-badge " + Tone.Css());
        if (LabelKey is not null || Of is not null)
        {
            output.Content.SetContent(LabelKey is not null ? text.Say(LabelKey) : text.Of(Of!));
        }
    }
}
