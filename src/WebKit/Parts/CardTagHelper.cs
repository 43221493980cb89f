using Microsoft.AspNetCore.Razor.TagHelpers;
using Musubi.Foundation;

namespace Musubi.WebKit;

/// <summary>A card; with <c>href</c> the whole card leads there: <c>&lt;m-card title="…" href="…"&gt;…&lt;/m-card&gt;</c>.</summary>
[HtmlTargetElement("m-card")]
public sealed class CardTagHelper(Text text) : TagHelper
{
    /// <summary>The title.</summary>
    public string? Title { get; set => field = value.Given(); }

    /// <summary>Word key of the title.</summary>
    public string? TitleKey { get; set => field = value.Given(); }

    /// <summary>The title when people wrote it.</summary>
    public LocalizedText? Name { get; set; }

    /// <summary>Where the card leads.</summary>
    public string? Href { get; set => field = value.Given(); }

    /// <summary>Level of the heading, 2 or 3.</summary>
    public int Level { get; set; } = 2;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "article";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Href is null ? "m-card" : "m-card m-card-link");
        var title = Name is not null ? Html.Localized(Name, text)
            : Title is not null ? Html.Plain(Title)
            : TitleKey is not null ? Html.Plain(text.Say(TitleKey))
            : null;
        if (title is not null)
        {
            output.PreContent.AppendHtml(Html.Element(Level == 3 ? "h3" : "h2", css: null, Href is null ? title : Html.Link(Href, title)));
        }
    }
}
