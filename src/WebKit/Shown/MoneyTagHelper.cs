using Microsoft.AspNetCore.Razor.TagHelpers;
using Musubi.Foundation;

namespace Musubi.WebKit;

/// <summary>An amount: <c>&lt;m-money value="@award.Amount" /&gt;</c>.</summary>
[HtmlTargetElement("m-money", Attributes = "value", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MoneyTagHelper(Text text) : TagHelper
{
    /// <summary>The amount; nothing is shown for null.</summary>
    public Money? Value { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (Value is not null)
        {
            output.Content.SetHtmlContent(Html.Element("span", "m-number", Html.Plain(text.Formats.Money(Value))));
        }
    }
}
