using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using NodaTime;

namespace Musubi.WebKit;

/// <summary>A plan with milestones, what was agreed first, what waits for what, and the same as a table: <c>&lt;m-gantt rows="…" today="…" caption-key="…" /&gt;</c>.</summary>
[HtmlTargetElement("m-gantt", Attributes = "rows", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class GanttTagHelper(IHtmlHelper html, Text text) : ViewTagHelper(html)
{
    /// <summary>The rows from top to bottom; nothing is shown when there are none.</summary>
    public IReadOnlyList<GanttRow> Rows { get; set; } = [];

    /// <summary>The day on which the page is shown; null: not marked.</summary>
    public LocalDate? Today { get; set; }

    /// <summary>What the figure shows.</summary>
    public string? Caption { get; set => field = value.Given(); }

    /// <summary>Word key of the caption.</summary>
    public string? CaptionKey { get; set => field = value.Given(); }

    /// <inheritdoc/>
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (Rows.Count == 0)
        {
            output.SuppressOutput();
            return Task.CompletedTask;
        }

        return ShowAsync(output, "/WebKit/Figures/Gantt.cshtml", new Gantt(Rows, Today, Caption ?? text.Say(CaptionKey!)));
    }
}
