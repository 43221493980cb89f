using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Musubi.WebKit;

/// <summary>A list with search, filters, sorting, pages, downloads and a print view: <c>&lt;m-table view="Model.Table" caption-key="…" /&gt;</c>.</summary>
[HtmlTargetElement("m-table", Attributes = "view", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TableTagHelper(IHtmlHelper html, Text text) : ViewTagHelper(html)
{
    /// <summary>The table.</summary>
    public TableView View { get; set; } = null!;

    /// <summary>Word key of the caption, which screen readers announce.</summary>
    public string? CaptionKey { get; set => field = value.Given(); }

    /// <summary>The caption when it is not a fixed word.</summary>
    public string? Caption { get; set => field = value.Given(); }

    /// <summary>Offers CSV and Excel; the page answers the handlers <c>Csv</c> and <c>Xlsx</c>.</summary>
    public bool Exports { get; set; } = true;

    /// <inheritdoc/>
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        ShowAsync(output, "/WebKit/Table/Table.cshtml", new TableModel(View, Caption ?? text.Say(CaptionKey!), Exports));
}

/// <summary>What the table's view shows.</summary>
public sealed record TableModel(TableView View, string Caption, bool Exports);
