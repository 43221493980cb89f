using Microsoft.AspNetCore.Razor.TagHelpers;
using Musubi.Foundation;

namespace Musubi.WebKit;

/// <summary>A person's name, in the person's own order: <c>&lt;m-person-name name="@person.Name" /&gt;</c>.</summary>
[HtmlTargetElement("m-person-name", Attributes = "name", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PersonNameTagHelper(Text text) : TagHelper
{
    /// <summary>The name; nothing is shown for null.</summary>
    public PersonName? Name { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (Name is not null)
        {
            output.Content.SetHtmlContent(Html.Name(Name, text));
        }
    }
}
