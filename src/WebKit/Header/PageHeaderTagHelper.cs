using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Musubi.Foundation;

namespace Musubi.WebKit;

/// <summary>Head of a page: where one is, the title, what the page is for, and what can be done here (the content).</summary>
/// <remarks>The first element of a page; <c>&lt;m-crumb&gt;</c> inside it makes the breadcrumb. Sets the browser's title.</remarks>
[HtmlTargetElement("m-page-header")]
public sealed class PageHeaderTagHelper(IHtmlHelper html, Text text) : ViewTagHelper(html)
{
    /// <summary>The title.</summary>
    public string? Title { get; set => field = value.Given(); }

    /// <summary>Word key of the title.</summary>
    public string? TitleKey { get; set => field = value.Given(); }

    /// <summary>The title when people wrote it: shown in the reader's language or marked with its own.</summary>
    public LocalizedText? Name { get; set; }

    /// <summary>One or two sentences below.</summary>
    public string? Lead { get; set => field = value.Given(); }

    /// <summary>Word key of the lead.</summary>
    public string? LeadKey { get; set => field = value.Given(); }

    /// <summary>A few words above the title: what kind of thing this is.</summary>
    public string? Eyebrow { get; set => field = value.Given(); }

    /// <summary>Word key of the eyebrow.</summary>
    public string? EyebrowKey { get; set => field = value.Given(); }

    /// <summary>Where one came from, for a page without a breadcrumb.</summary>
    public string? BackHref { get; set => field = value.Given(); }

    /// <summary>Word key of the link back.</summary>
    public string BackKey { get; set; } = "Common.Back";

    /// <summary>The page shows invented content.</summary>
    public bool Illustrative { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var crumbs = new List<Crumb>();
        context.Items[typeof(Crumb)] = crumbs;
        var actions = await InsideAsync(output).ConfigureAwait(false);
        var title = Title ?? Name?.For(text.Language).Text ?? text.Say(TitleKey!);
        ViewContext.ViewData.UseTitle(title);
        await ShowAsync(output, "/WebKit/Header/PageHeader.cshtml", new PageHeaderModel(
            Name is null ? Html.Plain(title) : Html.Localized(Name, text),
            Lead ?? Word(LeadKey),
            Eyebrow ?? Word(EyebrowKey),
            crumbs,
            BackHref,
            text.Say(BackKey),
            Illustrative,
            actions)).ConfigureAwait(false);
    }

    private string? Word(string? key) => key is null ? null : text.Say(key);
}

/// <summary>What the head's view shows.</summary>
public sealed record PageHeaderModel(
    IHtmlContent Title, string? Lead, string? Eyebrow, IReadOnlyList<Crumb> Crumbs, string? BackHref, string Back, bool Illustrative, IHtmlContent? Actions);

/// <summary>A step of the breadcrumb.</summary>
public sealed record Crumb(string Href, IHtmlContent Label);
