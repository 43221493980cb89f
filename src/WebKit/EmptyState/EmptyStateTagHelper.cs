using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Musubi.WebKit;

/// <summary>Says honestly that there is nothing, why, and the one thing to do next.</summary>
[HtmlTargetElement("m-empty-state")]
public sealed class EmptyStateTagHelper(IHtmlHelper html, Text text) : ViewTagHelper(html)
{
    /// <summary>What is missing.</summary>
    public string? Title { get; set => field = value.Given(); }

    /// <summary>Word key of the title.</summary>
    public string? TitleKey { get; set => field = value.Given(); }

    /// <summary>Why, or what would be here.</summary>
    public string? Text { get; set => field = value.Given(); }

    /// <summary>Word key of the text.</summary>
    public string? TextKey { get; set => field = value.Given(); }

    /// <summary>Where the next step is done; null: nothing to do for this reader.</summary>
    public string? ActionHref { get; set => field = value.Given(); }

    /// <summary>The next step.</summary>
    public string? Action { get; set => field = value.Given(); }

    /// <summary>Word key of the next step.</summary>
    public string? ActionKey { get; set => field = value.Given(); }

    /// <inheritdoc/>
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => ShowAsync(
        output,
        "/WebKit/EmptyState/EmptyState.cshtml",
        new TableEmpty(Title ?? text.Say(TitleKey!), Text ?? Word(TextKey), ActionHref, Action ?? Word(ActionKey)));

    private string? Word(string? key) => key is null ? null : text.Say(key);
}
