using Microsoft.AspNetCore.Razor.TagHelpers;
using Musubi.Foundation;

namespace Musubi.WebKit;

/// <summary>A text people wrote: <c>&lt;m-localized text="@Model.Summary" /&gt;</c>.</summary>
/// <remarks>In the reader's language when there is one, else the original, marked with its language. A translation that no person has read says so.</remarks>
[HtmlTargetElement("m-localized", Attributes = "text", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class LocalizedTagHelper(Text reader) : TagHelper
{
    /// <summary>The text; nothing is shown for null.</summary>
    public LocalizedText? Text { get; set; }

    /// <summary>Keeps paragraphs and line breaks, as a block of its own.</summary>
    public bool Block { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Text is null)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = Block ? "div" : null;
        output.TagMode = TagMode.StartTagAndEndTag;
        if (Block)
        {
            output.Attributes.SetAttribute("class", "m-text");
        }

        output.Content.SetHtmlContent(Html.Localized(Text, reader));
        if (Text.Translations.GetValueOrDefault(reader.Language.Tag)?.By == TranslatedBy.Service)
        {
            output.Content.AppendHtml(Html.Element("span", "m-language", Html.Plain(reader["Common.TranslatedByService"])));
        }
    }
}
