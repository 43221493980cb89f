using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Musubi.WebKit;

/// <summary>The changes of a thing, newest first: <c>&lt;m-history changes="Model.Changes" back-href="…" /&gt;</c>.</summary>
[HtmlTargetElement("m-history", Attributes = "changes", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class HistoryTagHelper(IHtmlHelper html) : ViewTagHelper(html)
{
    /// <summary>The changes, newest first.</summary>
    public IReadOnlyList<ShownChange> Changes { get; set; } = [];

    /// <summary>Where to go when there is nothing to read.</summary>
    public string? BackHref { get; set; }

    /// <inheritdoc/>
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        ShowAsync(output, "/WebKit/Changes/History.cshtml", new HistoryModel(Changes, BackHref));
}

/// <summary>What the history's view shows.</summary>
public sealed record HistoryModel(IReadOnlyList<ShownChange> Changes, string? BackHref);
