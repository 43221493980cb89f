using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Musubi.Foundation;
using NodaTime;

namespace Musubi.WebKit;

/// <summary>A day, or as much of it as is known: <c>&lt;m-date value="@item.Day" /&gt;</c>, <c>&lt;m-date partial="@edition.Held" /&gt;</c>.</summary>
[HtmlTargetElement("m-date", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DateTagHelper(Text text) : TagHelper
{
    /// <summary>The day; nothing is shown for null.</summary>
    public LocalDate? Value { get; set; }

    /// <summary>The date as far as it is known.</summary>
    public PartialDate? Partial { get; set; }

    /// <summary>How long it is written.</summary>
    public DateStyle Style { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if ((Value is { } day ? new PartialDate(day) : Partial) is { } date)
        {
            output.Content.SetHtmlContent(Time(date.Stored, text.Formats.Date(date, Style)));
        }
    }

    internal static IHtmlContent Time(string machine, string shown)
    {
        var time = Html.Element("time", css: null, Html.Plain(shown));
        time.Attributes["datetime"] = machine;
        return time;
    }
}
