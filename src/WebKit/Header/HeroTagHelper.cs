using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Musubi.WebKit;

/// <summary>The opening of a front page, in the programme's colour, with the two threads tied across it.</summary>
[HtmlTargetElement("m-hero")]
public sealed class HeroTagHelper(IHtmlHelper html, Text text) : ViewTagHelper(html)
{
    /// <summary>The title.</summary>
    public string? Title { get; set => field = value.Given(); }

    /// <summary>Word key of the title.</summary>
    public string? TitleKey { get; set => field = value.Given(); }

    /// <summary>One or two sentences below.</summary>
    public string? Lead { get; set => field = value.Given(); }

    /// <summary>Word key of the lead.</summary>
    public string? LeadKey { get; set => field = value.Given(); }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var actions = await InsideAsync(output).ConfigureAwait(false);
        var title = Title ?? text.Say(TitleKey!);
        await ShowAsync(output, "/WebKit/Header/Hero.cshtml", new HeroModel(title, Lead ?? (LeadKey is null ? null : text.Say(LeadKey)), actions)).ConfigureAwait(false);
    }
}

/// <summary>What the opening's view shows.</summary>
public sealed record HeroModel(string Title, string? Lead, IHtmlContent? Actions);
