using Microsoft.AspNetCore.Razor.TagHelpers;
using Musubi.Foundation;

namespace Musubi.WebKit;

/// <summary>A text people wrote: <c>&lt;m-localized text="@Model.Summary" /&gt;</c>.</summary>
/// <remarks>In the reader's language when there is one, else the original, marked with its language. A translation that a service made, or that is older than its original, says so.</remarks>
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
        foreach (var note in Notes(Text))
        {
            output.Content.AppendHtml(Html.Element("span", "m-language", Html.Plain(note)));
        }
    }

    private IEnumerable<string> Notes(LocalizedText shown)
    {
        var by = shown.Translations.GetValueOrDefault(reader.Language.Tag)?.By;
        if (by is TranslatedBy.Service)
        {
            yield return reader["Common.TranslatedByService"];
        }

        if (by is TranslatedBy.ApprovedService)
        {
            yield return reader["Common.TranslatedByApprovedService"];
        }

        if (shown.IsOutdated(reader.Language))
        {
            yield return reader["Common.TranslationOutdated"];
        }
    }
}
