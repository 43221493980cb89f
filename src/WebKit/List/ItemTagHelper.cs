using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Musubi.WebKit;

/// <summary>A name and its value; without a value it says so.</summary>
[HtmlTargetElement("m-item")]
public sealed class ItemTagHelper(Text text) : TagHelper
{
    /// <summary>The name.</summary>
    public string? Label { get; set => field = value.Given(); }

    /// <summary>Word key of the name.</summary>
    public string? LabelKey { get; set => field = value.Given(); }

    /// <summary>Where the value is changed.</summary>
    public string? ChangeHref { get; set => field = value.Given(); }

    /// <summary>Leaves the item out when it has no value, instead of saying so.</summary>
    public bool Optional { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync().ConfigureAwait(false);
        if (content.IsEmptyOrWhiteSpace && Optional)
        {
            output.SuppressOutput();
            return;
        }

        var label = Label ?? text.Say(LabelKey!);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Content.SetHtmlContent(Html.Element("dt", css: null, Html.Plain(label)));
        output.Content.AppendHtml(content.IsEmptyOrWhiteSpace
            ? Html.Element("dd", "m-soft", Html.Plain(text["Common.NotStated"]))
            : Html.Element("dd", css: null, content));
        if (ChangeHref is not null)
        {
            var change = Html.Link(ChangeHref, Html.Plain(text["Common.Change"]));
            change.Attributes["aria-label"] = text["Common.ChangeOf", ("label", label)];
            output.Content.AppendHtml(Html.Element("dd", "m-list-action", change));
        }
    }
}
