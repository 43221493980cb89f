using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Musubi.WebKit;

/// <summary>A period: <c>&lt;m-period value="@phase.Period" /&gt;</c>.</summary>
[HtmlTargetElement("m-period", Attributes = "value", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PeriodTagHelper(Text text) : TagHelper
{
    /// <summary>The period; nothing is shown for null.</summary>
    public Foundation.Period? Value { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetContent(Value is null ? string.Empty : text.Formats.Period(Value));
    }
}
