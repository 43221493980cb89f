using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Musubi.WebKit;

/// <summary>A series over time as a line, with baseline and target, and the same as a table: <c>&lt;m-trend trend="…" /&gt;</c>.</summary>
[HtmlTargetElement("m-trend", Attributes = "trend", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TrendTagHelper(IHtmlHelper html) : ViewTagHelper(html)
{
    /// <summary>The series; nothing is shown when it has no point.</summary>
    public Trend Trend { get; set; } = null!;

    /// <inheritdoc/>
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (Trend.Points.Count == 0)
        {
            output.SuppressOutput();
            return Task.CompletedTask;
        }

        return ShowAsync(output, "/WebKit/Figures/Trend.cshtml", Trend);
    }
}

/// <summary>A series as a small line within a text or a cell, said in words to who does not see it: <c>&lt;m-sparkline trend="…" /&gt;</c>.</summary>
[HtmlTargetElement("m-sparkline", Attributes = "trend", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SparklineTagHelper(IHtmlHelper html) : ViewTagHelper(html)
{
    /// <summary>The series; nothing is shown when nothing was reported.</summary>
    public Trend Trend { get; set; } = null!;

    /// <inheritdoc/>
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (Trend.Scale is null)
        {
            output.SuppressOutput();
            return Task.CompletedTask;
        }

        return ShowAsync(output, "/WebKit/Figures/Sparkline.cshtml", Trend);
    }
}

/// <summary>Several series side by side on one scale, and all as one table: <c>&lt;m-multiples trends="…" caption-key="…" /&gt;</c>.</summary>
[HtmlTargetElement("m-multiples", Attributes = "trends", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MultiplesTagHelper(IHtmlHelper html, Text text) : ViewTagHelper(html)
{
    /// <summary>The series, all with the same unit and the same points of time; nothing is shown when there are none.</summary>
    public IReadOnlyList<Trend> Trends { get; set; } = [];

    /// <summary>What the figure shows.</summary>
    public string? Caption { get; set => field = value.Given(); }

    /// <summary>Word key of the caption.</summary>
    public string? CaptionKey { get; set => field = value.Given(); }

    /// <inheritdoc/>
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (!Trends.SelectMany(trend => trend.Values).Any())
        {
            output.SuppressOutput();
            return Task.CompletedTask;
        }

        return ShowAsync(output, "/WebKit/Figures/Multiples.cshtml", new MultiplesModel(Trends, Caption ?? text.Say(CaptionKey!)));
    }
}

/// <summary>What the view of several series shows.</summary>
public sealed record MultiplesModel(IReadOnlyList<Trend> Trends, string Caption)
{
    /// <summary>One scale for all, so that heights can be compared.</summary>
    public FigureScale Scale => new(Trends.SelectMany(trend => trend.Values), mostTicks: 3);
}
