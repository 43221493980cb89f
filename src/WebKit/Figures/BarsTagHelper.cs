using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Musubi.WebKit;

/// <summary>One bar.</summary>
/// <param name="Label">In the reader's language.</param>
/// <param name="Value">Not negative.</param>
public sealed record Bar(string Label, decimal Value);

/// <summary>Amounts side by side as bars, and the same as a table: <c>&lt;m-bars bars="…" caption-key="…" unit="…" /&gt;</c>.</summary>
[HtmlTargetElement("m-bars", Attributes = "bars", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class BarsTagHelper(IHtmlHelper html, Text text) : ViewTagHelper(html)
{
    /// <summary>The bars, in the order in which they are shown; nothing is shown when there are none.</summary>
    public IReadOnlyList<Bar> Bars { get; set; } = [];

    /// <summary>What the figure shows.</summary>
    public string? Caption { get; set => field = value.Given(); }

    /// <summary>Word key of the caption.</summary>
    public string? CaptionKey { get; set => field = value.Given(); }

    /// <summary>Unit behind every value.</summary>
    public string? Unit { get; set => field = value.Given(); }

    /// <inheritdoc/>
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (Bars.Count == 0)
        {
            output.SuppressOutput();
            return Task.CompletedTask;
        }

        return ShowAsync(output, "/WebKit/Figures/Bars.cshtml", new BarsModel(Bars, Caption ?? text.Say(CaptionKey!), Unit));
    }
}

/// <summary>What the bars' view shows.</summary>
public sealed record BarsModel(IReadOnlyList<Bar> Bars, string Caption, string? Unit)
{
    /// <summary>Length of a bar in units of the drawing, of <paramref name="full"/> for the longest.</summary>
    public int Length(Bar bar, int full) => (int)decimal.Round(bar.Value / Math.Max(Bars.Max(other => other.Value), 0.000001m) * full, MidpointRounding.AwayFromZero);
}
