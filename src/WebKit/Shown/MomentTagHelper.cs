using Microsoft.AspNetCore.Razor.TagHelpers;
using NodaTime;
using NodaTime.Text;

namespace Musubi.WebKit;

/// <summary>A moment with its zone: <c>&lt;m-moment value="@meeting.Begins" /&gt;</c>.</summary>
[HtmlTargetElement("m-moment", Attributes = "value", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MomentTagHelper(Text text) : TagHelper
{
    /// <summary>The moment in the zone in which it is meant; nothing is shown for null.</summary>
    public ZonedDateTime? Value { get; set; }

    /// <summary>How long the date is written.</summary>
    public DateStyle Style { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (Value is { } moment)
        {
            output.Content.SetHtmlContent(DateTagHelper.Time(OffsetDateTimePattern.Rfc3339.Format(moment.ToOffsetDateTime()), text.Formats.Moment(moment, Style)));
        }
    }
}
