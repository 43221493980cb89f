using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Musubi.WebKit;

/// <summary>Values over time as dots with lines to compare them with, and the same as a table: <c>&lt;m-series dots="…" levels="…" caption="…" unit="…" /&gt;</c>.</summary>
[HtmlTargetElement("m-series", Attributes = "dots", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SeriesTagHelper(IHtmlHelper html, Text text) : ViewTagHelper(html)
{
    /// <summary>The values; nothing is shown when there are none.</summary>
    public IReadOnlyList<SeriesDot> Dots { get; set; } = [];

    /// <summary>Values with which they are compared.</summary>
    public IReadOnlyList<SeriesLevel> Levels { get; set; } = [];

    /// <summary>What the figure shows.</summary>
    public string? Caption { get; set => field = value.Given(); }

    /// <summary>Word key of the caption.</summary>
    public string? CaptionKey { get; set => field = value.Given(); }

    /// <summary>Unit behind every value.</summary>
    public string? Unit { get; set => field = value.Given(); }

    /// <inheritdoc/>
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (Dots.Count == 0)
        {
            output.SuppressOutput();
            return Task.CompletedTask;
        }

        return ShowAsync(output, "/WebKit/Figures/Series.cshtml", new Series(Dots, Levels, Caption ?? text.Say(CaptionKey!), Unit));
    }
}
