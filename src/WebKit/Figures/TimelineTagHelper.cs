using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using NodaTime;

namespace Musubi.WebKit;

/// <summary>A stretch of time with a name: a phase of a programme.</summary>
/// <param name="Label">In the reader's language.</param>
/// <param name="FirstDay">The first day.</param>
/// <param name="LastDay">The last day, included.</param>
/// <param name="Said">When it is, in words, where the days drawn are more exact than what is known; null: from the days.</param>
public sealed record TimelinePhase(string Label, LocalDate FirstDay, LocalDate LastDay, string? Said = null);

/// <summary>Phases on a line of time, with today, and the same as a table: <c>&lt;m-timeline phases="…" today="…" caption-key="…" /&gt;</c>.</summary>
[HtmlTargetElement("m-timeline", Attributes = "phases", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TimelineTagHelper(IHtmlHelper html, Text text) : ViewTagHelper(html)
{
    /// <summary>The phases; nothing is shown when there are none.</summary>
    public IReadOnlyList<TimelinePhase> Phases { get; set; } = [];

    /// <summary>The day on which the page is shown; null: not marked.</summary>
    public LocalDate? Today { get; set; }

    /// <summary>What the figure shows.</summary>
    public string? Caption { get; set => field = value.Given(); }

    /// <summary>Word key of the caption.</summary>
    public string? CaptionKey { get; set => field = value.Given(); }

    /// <inheritdoc/>
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (Phases.Count == 0)
        {
            output.SuppressOutput();
            return Task.CompletedTask;
        }

        return ShowAsync(output, "/WebKit/Figures/Timeline.cshtml", new Timeline(Phases, Today, Caption ?? text.Say(CaptionKey!)));
    }
}
