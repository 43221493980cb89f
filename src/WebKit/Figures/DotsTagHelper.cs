using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Musubi.WebKit;

/// <summary>One row of a dot plot.</summary>
/// <param name="Label">In the reader's language.</param>
/// <param name="Value">Null: not reported, and said so.</param>
/// <param name="Before">An earlier value, joined to the present one by a line; null: none.</param>
/// <param name="IsEmphasised">True for the row of which the page speaks.</param>
public sealed record Dot(string Label, decimal? Value, decimal? Before = null, bool IsEmphasised = false);

/// <summary>Values of several places on one scale, with a band to be reached, and the same as a table: <c>&lt;m-dots dots="…" caption-key="…" /&gt;</c>.</summary>
[HtmlTargetElement("m-dots", Attributes = "dots", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DotsTagHelper(IHtmlHelper html, Text text) : ViewTagHelper(html)
{
    /// <summary>The rows in the order in which they are shown; nothing is shown when there are none.</summary>
    public IReadOnlyList<Dot> Dots { get; set; } = [];

    /// <summary>What the figure shows.</summary>
    public string? Caption { get; set => field = value.Given(); }

    /// <summary>Word key of the caption.</summary>
    public string? CaptionKey { get; set => field = value.Given(); }

    /// <summary>Unit behind every value.</summary>
    public string? Unit { get; set => field = value.Given(); }

    /// <summary>Lower edge of the target band; null together with <see cref="BandTo"/>: no band.</summary>
    public decimal? BandFrom { get; set; }

    /// <summary>Upper edge of the target band.</summary>
    public decimal? BandTo { get; set; }

    /// <inheritdoc/>
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (Dots.Count == 0)
        {
            output.SuppressOutput();
            return Task.CompletedTask;
        }

        return ShowAsync(output, "/WebKit/Figures/Dots.cshtml", new DotsModel(Dots, Caption ?? text.Say(CaptionKey!), Unit, BandFrom, BandTo));
    }
}

/// <summary>What the view of a dot plot shows.</summary>
public sealed record DotsModel(IReadOnlyList<Dot> Dots, string Caption, string? Unit, decimal? BandFrom, decimal? BandTo)
{
    /// <summary>The scale of all values and the band; null when nothing was reported.</summary>
    public FigureScale? Scale
    {
        get
        {
            var values = Dots.SelectMany(dot => new[] { dot.Value, dot.Before }).Append(BandFrom).Append(BandTo).Where(value => value is not null).Select(value => value!.Value).ToList();
            return values.Count == 0 ? null : new(values);
        }
    }
}
